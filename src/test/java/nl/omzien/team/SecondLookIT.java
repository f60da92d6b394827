package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;

/** Every restriction has its reasons; its author may ask, and a colleague looks again. */
class SecondLookIT {

  private static final String RULE = "Niemand vraagt, leent of geeft geld";

  private final Http jan = Http.as("jan");
  private final Http samira = Http.as("samira");
  private final Http bas = Http.as("bas");
  private final Http gerda = Http.as("gerda");
  private final RunningDatabase database = RunningDatabase.shared();

  private String declined(String text) {
    String request = Street.ask(jan, text, Street.IN_WEST);
    Street.led(decide(samira, request, "decline"), "/team/lezen");
    return request;
  }

  private static HttpResponse<String> decide(Http member, String request, String decision) {
    return member.post(
        "/team/lezen/" + request + "/beslissing",
        Map.of(
            "beslissing",
            decision,
            "reden",
            "money",
            "zin",
            "Omdat het om geld gaat.",
            "gelezen",
            "ja"));
  }

  private HttpResponse<String> ask(String request) {
    return jan.post("/mijn/heroverweging/" + request, Map.of("woorden", "Het gaat niet om geld."));
  }

  private static HttpResponse<String> answer(Http member, String request, String answer) {
    return member.post(
        "/team/opnieuw-kijken/" + request + "/antwoord",
        Map.of("antwoord", answer, "zin", "Ik keek opnieuw."));
  }

  @Test
  void every_restriction_says_what_why_by_whom_and_how_to_ask_again() {
    for (String decision : List.of("decline", "ask-change", "team-only")) {
      String request = Street.ask(jan, "Bel mij op 06-12345678, " + decision, Street.IN_WEST);
      Street.led(decide(samira, request, decision), "/team/lezen");
      String page = jan.get("/mijn/vragen/" + request).body();
      assertTrue(page.contains("Omdat het om geld gaat."), decision + ": facts");
      assertTrue(page.contains(RULE), decision + ": house rule");
      assertTrue(page.contains("Een programma wees iets aan"), decision + ": program");
      assertTrue(page.contains("/mijn/heroverweging/" + request), decision + ": how to ask again");
      String mail = Street.newestMailTo("jan@example.org");
      assertTrue(mail.contains(RULE), mail);
      assertTrue(mail.contains("Een programma wees iets aan"), mail);
      assertTrue(mail.contains("collega om opnieuw te kijken"), mail);
      assertFalse(mail.contains("Omdat het om geld gaat."), "a housemate may read a mail");
    }
    String plain = declined("Wie geeft mij iets?");
    assertTrue(jan.get("/mijn/vragen/" + plain).body().contains("Geen programma wees iets aan"));
  }

  @Test
  void a_colleague_who_did_not_decide_looks_and_all_is_as_it_was() {
    String request = Street.published(jan, "Wie helpt met de was?", Street.IN_WEST, samira);
    String before = gerda.get("/vragen/" + request).body();
    gerda.post("/klopt-niet/" + request, Map.of("reden", "money"));
    Street.led(
        samira.post(
            "/team/signalen/" + request + "/antwoord",
            Map.of("antwoord", "taken-down", "reden", "money", "zin", "Het gaat om geld.")),
        "/team/signalen");
    assertEquals(404, gerda.get("/vragen/" + request).statusCode());
    Street.led(ask(request), "/mijn/vragen/" + request);
    assertEquals("UNDER_APPEAL", status(request));
    assertTrue(jan.get("/mijn/vragen/" + request).body().contains("Een collega kijkt opnieuw"));
    assertTrue(Street.newestMailTo("jan@example.org").contains("vroeg een collega"));

    HttpResponse<String> herself = samira.get("/team/opnieuw-kijken/" + request);
    assertEquals(409, herself.statusCode());
    assertTrue(herself.body().contains("U besliste hier zelf over"), "kindly");
    assertEquals(409, answer(samira, request, "tonen").statusCode());
    assertEquals("UNDER_APPEAL", status(request));

    String look = bas.get("/team/opnieuw-kijken/" + request).body();
    assertTrue(look.contains("Het gaat niet om geld.") && look.contains("Het gaat om geld."));
    assertTrue(look.contains("Samira"), "who decided");
    Street.led(answer(bas, request, "tonen"), "/team/signalen");
    assertEquals("VISIBLE", status(request));
    assertEquals(
        publicText(before), publicText(gerda.get("/vragen/" + request).body()), "the old text");
    assertTrue(Street.newestMailTo("jan@example.org").contains("geeft u gelijk"));
    String own = jan.get("/mijn/vragen/" + request).body();
    assertTrue(own.contains("gaf u gelijk") && own.contains("Ik keek opnieuw."));
    assertFalse(own.contains(RULE));
    assertEquals(409, answer(Http.as("ruud"), request, "blijft").statusCode(), "answered once");
  }

  @Test
  void a_declined_question_that_is_upheld_is_asked_after_all() {
    String request = declined("Kan iemand mijn fiets plakken?");
    ask(request);
    Street.led(answer(bas, request, "tonen"), "/team/signalen");
    assertEquals(200, gerda.get("/vragen/" + request).statusCode());
  }

  @Test
  void what_stays_has_a_reason_and_one_cannot_ask_for_ever() {
    String request = declined("Wie leent mij honderd euro?");
    ask(request);
    assertEquals(
        422,
        bas.post("/team/opnieuw-kijken/" + request + "/antwoord", Map.of("antwoord", "blijft"))
            .statusCode(),
        "a reason is needed");
    Street.led(answer(bas, request, "blijft"), "/team/signalen");
    assertEquals("DECLINED", status(request));
    String own = jan.get("/mijn/vragen/" + request).body();
    assertTrue(own.contains("Het blijft zo") && own.contains("Ik keek opnieuw."));
    assertFalse(own.contains("/mijn/heroverweging/"));
    Street.led(ask(request), "/mijn/vragen/" + request);
    assertEquals("DECLINED", status(request));
    assertEquals("1", appeals(request));
  }

  @Test
  void asking_twice_or_at_once_is_asking_once() throws Exception {
    String request = declined("Dubbel gevraagd");
    ExecutorService hands = Executors.newFixedThreadPool(5);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        answers.add(hands.submit(() -> ask(request).statusCode()));
      }
      for (Future<Integer> answer : answers) {
        assertEquals(303, answer.get());
      }
    } finally {
      hands.shutdown();
    }
    assertEquals("1", appeals(request));
  }

  @Test
  void of_two_colleagues_at_once_one_answers() throws Exception {
    String request = declined("Twee kijken opnieuw");
    ask(request);
    Http ruud = Http.as("ruud");
    ExecutorService members = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Http member = i % 2 == 0 ? bas : ruud;
        String answer = i % 2 == 0 ? "tonen" : "blijft";
        answers.add(members.submit(() -> answer(member, request, answer).statusCode()));
      }
      List<Integer> codes = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        codes.add(answer.get());
      }
      assertEquals(1, codes.stream().filter(code -> code == 303).count(), codes.toString());
      assertEquals(3, codes.stream().filter(code -> code == 409).count(), codes.toString());
    } finally {
      members.shutdown();
    }
  }

  @Test
  void after_six_months_the_page_does_not_offer_it_and_does_not_take_it() {
    String request = declined("Lang geleden");
    database.change(
        "update review set decided_at = now() - interval '7 months' where subject_reference = ?",
        request);
    assertFalse(jan.get("/mijn/vragen/" + request).body().contains("/mijn/heroverweging/"));
    Street.led(ask(request), "/mijn/vragen/" + request);
    assertEquals("DECLINED", status(request));
  }

  @Test
  void who_changes_the_text_meanwhile_is_read_again_instead() {
    String request = declined("Eerste tekst");
    ask(request);
    Street.led(
        jan.post(
            "/mijn/vragen/" + request + "/wijziging",
            Map.of("tekst", "Tweede tekst", "korte-tekst", "Tweede")),
        "/mijn/vragen/" + request);
    assertEquals("HIDDEN", status(request));
    assertFalse(samira.get("/team/signalen").body().contains("/opnieuw-kijken/" + request));
    assertEquals(
        "LAPSED",
        database.text(
            "select a.status from appeal a join review r on r.id = a.review_id"
                + " where r.subject_reference = ?",
            request));
    Street.led(decide(bas, request, "decline"), "/team/lezen");
    Street.led(ask(request), "/mijn/vragen/" + request);
    assertEquals("UNDER_APPEAL", status(request), "about the new decision she may ask again");
  }

  @Test
  void who_has_no_email_gets_a_letter_and_a_member_writes_down_that_she_disagrees() {
    String request = declined("Op papier graag");
    String letter = samira.get("/team/brief/" + request).body();
    assertTrue(letter.contains(RULE) && letter.contains("Omdat het om geld gaat."));
    assertTrue(letter.contains(request) && letter.contains("Bent u het er niet mee eens?"));
    Street.led(
        samira.post(
            "/team/opnieuw-kijken/" + request + "/namens", Map.of("woorden", "BSN 111222333")),
        "/team/brief/" + request);
    assertEquals("UNDER_APPEAL", status(request));
    assertEquals(
        "samira@example.org",
        database.text(
            "select p.email from appeal a join review r on r.id = a.review_id"
                + " join person p on p.id = a.entered_by where r.subject_reference = ?",
            request));
    assertFalse(bas.get("/team/opnieuw-kijken/" + request).body().contains("111222333"));
    assertEquals(409, answer(samira, request, "tonen").statusCode());
    Street.led(answer(bas, request, "tonen"), "/team/signalen");
  }

  @Test
  void nobody_else_asks_or_answers() {
    String request = declined("Niet van u");
    assertEquals(404, gerda.get("/mijn/heroverweging/" + request).statusCode());
    assertEquals(
        404,
        gerda.post("/mijn/heroverweging/" + request, Map.of("woorden", "ik ook")).statusCode());
    ask(request);
    Http hilde = Http.as("hilde");
    assertEquals(404, hilde.get("/team/opnieuw-kijken/" + request).statusCode());
    assertEquals(404, answer(hilde, request, "tonen").statusCode());
    assertEquals(404, answer(gerda, request, "tonen").statusCode());
    assertEquals(404, hilde.get("/team/brief/" + request).statusCode());
    assertEquals("UNDER_APPEAL", status(request));
  }

  @Test
  void she_reads_who_saw_her_question_and_why() {
    String request = Street.ask(jan, "Wie zag mij?", Street.IN_WEST);
    samira.get("/team/lezen/" + request);
    bas.get("/team/brief/" + request);
    String mine = part(jan.get("/mijn/ingezien").body(), request);
    assertTrue(mine.contains("Samira (Wijkteam West): om uw vraag of aanbod te lezen"), mine);
    assertTrue(mine.contains("Bas (Wijkteam West): om u een brief te geven"), mine);
    assertFalse(gerda.get("/mijn/ingezien").body().contains(request), "only her own");
  }

  private static String part(String page, String request) {
    return page.split("/mijn/vragen/" + request, 2)[1].split("<h2", 2)[0];
  }

  private static String publicText(String page) {
    return Street.found("<h1>(.*?)</h1>", page);
  }

  private String status(String request) {
    return database.text("select status from review where subject_reference = ?", request);
  }

  private String appeals(String request) {
    return database.text(
        "select count(*)::text from appeal a join review r on r.id = a.review_id"
            + " where r.subject_reference = ?",
        request);
  }
}
