package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;

/** Somebody says that something is not right: the team looks, answers once, and all hear it. */
class SignalsIT {

  private static final String BSN = "111222333";

  private final Http jan = Http.as("jan");
  private final Http samira = Http.as("samira");
  private final Http bas = Http.as("bas");
  private final Http gerda = Http.as("gerda");
  private final RunningDatabase database = RunningDatabase.shared();

  private String open() {
    return Street.published(jan, "Wie leent mij iets?", Street.IN_WEST, samira);
  }

  private static HttpResponse<String> say(Http who, String about, Map<String, String> otherwise) {
    Map<String, String> fields = new HashMap<>(Map.of("reden", "money", "woorden", "Let op"));
    fields.putAll(otherwise);
    return who.post("/klopt-niet/" + about, fields);
  }

  private static HttpResponse<String> answer(Http member, String about, String answer) {
    return member.post(
        "/team/signalen/" + about + "/antwoord",
        Map.of("antwoord", answer, "reden", "money", "zin", "Wij lenen geen geld.", "woord", ""));
  }

  @Test
  void what_is_taken_down_is_seen_by_nobody_and_author_and_reporter_hear_it() {
    String request = open();
    assertTrue(gerda.get("/vragen/" + request).body().contains("/klopt-niet/" + request));
    String address = "meldt." + request + "@example.org";
    Street.led(
        say(gerda, request, Map.of("email", address, "woorden", "geheim-van-gerda")),
        "/klopt-niet/verstuurd");
    assertTrue(samira.get("/team/signalen").body().contains("/team/signalen/" + request));
    String page = samira.get("/team/signalen/" + request).body();
    assertTrue(page.contains("geheim-van-gerda"));
    assertFalse(page.contains(address), "the team need not know who said it");
    Street.led(answer(samira, request, "taken-down"), "/team/signalen");
    assertEquals(404, gerda.get("/vragen/" + request).statusCode());
    assertFalse(gerda.get("/helpen").body().contains(request));
    assertEquals("TAKEN_DOWN", status(request));
    String own = jan.get("/mijn/vragen/" + request).body();
    assertTrue(own.contains("Wij lenen geen geld."), "facts");
    assertTrue(own.contains("Niemand vraagt, leent of geeft geld"), "the house rule");
    assertTrue(own.contains("/mijn/heroverweging/" + request), "how to ask again");
    assertFalse(own.contains("geheim-van-gerda") || own.contains(address), "who said it");
    String toAuthor = Street.newestMailTo("jan@example.org");
    assertTrue(toAuthor.contains("Niemand vraagt, leent of geeft geld"), toAuthor);
    assertFalse(toAuthor.contains("Wij lenen geen geld."), "a housemate may read a mail");
    assertTrue(Street.newestMailTo(address).contains("weggehaald"));
    assertEquals(
        "Bericht van Omzien", database.text("select subject from mail where address = ?", address));
    assertEquals(
        List.of(),
        database.texts("select email from report where email = ?", address),
        "nobody need know any more who asked");
  }

  @Test
  void several_about_one_thing_are_one_line_and_one_answer() {
    String request = open();
    String one = "een." + request + "@example.org";
    String two = "twee." + request + "@example.org";
    say(gerda, request, Map.of("email", one));
    say(gerda, request, Map.of("email", two, "reden", "personal"));
    String list = samira.get("/team/signalen").body();
    assertEquals(2, list.split("/team/signalen/" + request, -1).length);
    Street.led(answer(samira, request, "left"), "/team/signalen");
    assertEquals(1, Street.mailsTo(one).size());
    assertEquals(1, Street.mailsTo(two).size());
    assertEquals("VISIBLE", status(request));
    assertEquals(200, gerda.get("/vragen/" + request).statusCode());
    HttpResponse<String> second = answer(bas, request, "taken-down");
    assertEquals(409, second.statusCode());
    assertEquals("VISIBLE", status(request));
    assertEquals(1, Street.mailsTo(one).size());
  }

  @Test
  void of_two_who_answer_at_once_one_answers() throws Exception {
    String request = open();
    String address = "tegelijk." + request + "@example.org";
    say(gerda, request, Map.of("email", address));
    ExecutorService members = Executors.newFixedThreadPool(6);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        Http member = i % 2 == 0 ? samira : bas;
        String answer = i % 2 == 0 ? "left" : "taken-down";
        answers.add(members.submit(() -> answer(member, request, answer).statusCode()));
      }
      List<Integer> codes = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        codes.add(answer.get());
      }
      assertEquals(1, codes.stream().filter(code -> code == 303).count(), codes.toString());
      assertEquals(5, codes.stream().filter(code -> code == 409).count(), codes.toString());
    } finally {
      members.shutdown();
    }
    assertEquals(1, Street.mailsTo(address).size());
  }

  @Test
  void a_request_that_ends_closes_what_was_said_about_it() {
    String request = open();
    String address = "einde." + request + "@example.org";
    say(gerda, request, Map.of("email", address));
    jan.post("/mijn/vragen/" + request + "/intrekking", Map.of());
    assertTrue(Street.newestMailTo(address).contains("al weg"));
    assertFalse(samira.get("/team/signalen").body().contains("/team/signalen/" + request));
    HttpResponse<String> late = say(gerda, request, Map.of());
    assertEquals(404, late.statusCode());
    assertTrue(late.body().contains("Dit staat er niet meer"), "kindly");
  }

  @Test
  void what_one_cannot_see_is_answered_alike_whether_it_exists_or_not() {
    String hidden = Street.ask(jan, "Nog niet gelezen", Street.IN_WEST);
    for (String about : List.of(hidden, "zzzzzzzz")) {
      for (Http who : List.of(Http.anonymous(), gerda)) {
        HttpResponse<String> answer = say(who, about, Map.of());
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("Dit staat er niet meer"));
      }
    }
    assertEquals(
        List.of(),
        database.texts("select id::text from report where subject_reference = ?", hidden));
  }

  @Test
  void a_team_of_another_district_finds_nothing_and_the_log_knows_that_it_tried() {
    String request = open();
    say(gerda, request, Map.of());
    Http hilde = Http.as("hilde");
    assertFalse(hilde.get("/team/signalen").body().contains(request));
    assertEquals(404, hilde.get("/team/signalen/" + request).statusCode());
    assertEquals(404, answer(hilde, request, "taken-down").statusCode());
    assertEquals("VISIBLE", status(request));
    List<String> attempts =
        database.texts(
            "select p.email from attempt a join person p on p.id = a.person_id"
                + " join review r on r.id = a.subject_id and r.kind = a.kind"
                + " where r.subject_reference = ?",
            request);
    assertEquals(List.of("hilde@example.org", "hilde@example.org"), attempts);
    assertFalse(jan.get("/mijn/ingezien").body().contains("Hilde"), "she saw nothing");
  }

  @Test
  void nothing_is_lost_when_something_must_be_mended_and_no_number_is_kept() {
    String request = open();
    HttpResponse<String> wrong =
        say(gerda, request, Map.of("reden", "", "email", "geen adres", "woorden", "mijn woorden"));
    assertEquals(422, wrong.statusCode());
    assertTrue(wrong.body().contains("mijn woorden") && wrong.body().contains("geen adres"));
    say(
        gerda,
        request,
        Map.of("woorden", "Zijn BSN is " + BSN + " <script>alert(1)</script>", "nummer", form()));
    String words = database.text("select words from report where subject_reference = ?", request);
    assertFalse(words.contains(BSN), words);
    String page = samira.get("/team/signalen/" + request).body();
    assertFalse(page.contains("<script>alert(1)"));
    assertEquals(422, answer(samira, request, "iets").statusCode());
    assertEquals(422, answer(samira, request, "mended").statusCode(), "for an activity only");
    HttpResponse<String> bare =
        samira.post(
            "/team/signalen/" + request + "/antwoord",
            Map.of("antwoord", "taken-down", "woord", "bewaar mij"));
    assertEquals(422, bare.statusCode());
    assertTrue(bare.body().contains("bewaar mij"));
  }

  @Test
  void the_same_form_twice_is_once_and_too_many_are_refused_kindly() {
    String request = open();
    String number = form();
    say(gerda, request, Map.of("nummer", number));
    Street.led(say(gerda, request, Map.of("nummer", number)), "/klopt-niet/verstuurd");
    assertEquals(
        "1",
        database.text("select count(*)::text from report where subject_reference = ?", request));
    database.change("update rate set hits = hits + 1000 where subject like 'report-from:%'");
    try {
      HttpResponse<String> over = say(gerda, request, Map.of("woorden", "blijft staan"));
      assertEquals(429, over.statusCode());
      assertTrue(over.body().contains("blijft staan"));
    } finally {
      database.change("delete from rate where subject like 'report-from:%'");
    }
  }

  @Test
  void an_activity_is_mended_with_its_maker_and_not_taken_down_by_one_member() {
    String activity =
        database.text(
            "select i.reference from initiative i join location l on l.code = i.location_code"
                + " join neighbourhood n on n.code = l.neighbourhood_code"
                + " join district d on d.code = n.district_code join team t on t.id = d.team_id"
                + " where t.name like '%West' order by i.id limit 1");
    Http anybody = Http.anonymous();
    assertTrue(anybody.get("/activiteiten/" + activity).body().contains("/klopt-niet/" + activity));
    assertEquals(200, anybody.get("/klopt-niet/" + activity).statusCode());
    Street.led(say(anybody, activity, Map.of()), "/klopt-niet/verstuurd");
    assertEquals(422, answer(samira, activity, "taken-down").statusCode());
    assertEquals(404, answer(Http.as("hilde"), activity, "mended").statusCode());
    Street.led(answer(samira, activity, "mended"), "/team/signalen");
    assertEquals(200, anybody.get("/activiteiten/" + activity).statusCode());
  }

  private static String form() {
    return nl.omzien.platform.Secrets.token();
  }

  private String status(String request) {
    return database.text("select status from review where subject_reference = ?", request);
  }
}
