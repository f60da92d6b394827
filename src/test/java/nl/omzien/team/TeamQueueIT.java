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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;

/** The morning's work of two members of one team: what waits, who takes it, who was first. */
class TeamQueueIT {

  private static final Pattern ITEM = Pattern.compile("href=\"/team/lezen/(\\w{8})\"");

  private final Http jan = Http.as("jan");
  private final Http samira = Http.as("samira");
  private final Http bas = Http.as("bas");
  private final RunningDatabase database = RunningDatabase.shared();

  @Test
  void danger_comes_first_and_then_what_waits_longest() {
    String older = Street.ask(jan, "Wie helpt met de heg?", Street.IN_WEST);
    String newer = Street.ask(jan, "Wie helpt met de ramen?", Street.IN_WEST);
    String danger = Street.ask(jan, "Ik ruik gas in de hal!!", Street.IN_WEST);
    List<String> queue = queue(samira);
    assertTrue(queue.indexOf(danger) >= 0, "the danger is not in the queue");
    assertTrue(queue.indexOf(danger) < queue.indexOf(older), queue.toString());
    assertTrue(queue.indexOf(older) < queue.indexOf(newer), queue.toString());
    HttpResponse<String> page = samira.get("/team/lezen/" + danger);
    assertTrue(page.body().contains("0800-9009"), "nobody is told whom to call for gas");
  }

  @Test
  void the_team_of_another_district_sees_nothing_of_it() {
    String here = Street.ask(jan, "Alleen voor West", Street.IN_WEST);
    String there = Street.ask(jan, "Alleen voor Oost", Street.IN_OOST);
    Http hilde = Http.as("hilde");
    assertTrue(queue(samira).contains(here));
    assertFalse(queue(samira).contains(there));
    assertTrue(queue(hilde).contains(there));
    assertFalse(queue(hilde).contains(here));
    assertEquals(404, hilde.get("/team/lezen/" + here).statusCode());
    assertEquals(404, hilde.post("/team/lezen/" + here + "/overname", Map.of()).statusCode());
    assertEquals(404, Street.decide(hilde, here, "approve", "").statusCode());
    List<String> coordinators = queue(Http.as("ruud"));
    assertTrue(coordinators.containsAll(List.of(here, there)));
  }

  @Test
  void whoever_decides_second_is_told_who_was_first_and_keeps_her_text() {
    String reference = Street.ask(jan, "Twee lezen mij", Street.IN_WEST);
    samira.get("/team/lezen/" + reference);
    bas.get("/team/lezen/" + reference);
    Street.led(Street.decide(samira, reference, "team-only", ""), "/team/lezen");
    HttpResponse<String> second =
        Street.decide(bas, reference, "ask-change", "Wilt u uw adres weghalen?");
    assertEquals(409, second.statusCode());
    assertTrue(Street.found("(?s)(role=\"alert\".*?</ul>)", second.body()).contains("Samira"));
    assertTrue(second.body().contains("Wilt u uw adres weghalen?"));
    assertEquals(
        "HIDDEN samira@example.org",
        database.text(
            "select r.status || ' ' || p.email from review r join person p on p.id = r.decided_by"
                + " where r.subject_reference = ?",
            reference));
  }

  @Test
  void of_many_who_decide_at_the_same_moment_one_decides() throws Exception {
    String reference = Street.ask(jan, "Iedereen tegelijk", Street.IN_WEST);
    ExecutorService members = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Http member = i % 2 == 0 ? samira : bas;
        String decision = i % 2 == 0 ? "approve" : "team-only";
        answers.add(
            members.submit(() -> Street.decide(member, reference, decision, "").statusCode()));
      }
      List<Integer> codes = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        codes.add(answer.get());
      }
      assertEquals(1, codes.stream().filter(code -> code == 303).count(), codes.toString());
      assertEquals(7, codes.stream().filter(code -> code == 409).count(), codes.toString());
    } finally {
      members.shutdown();
    }
    assertEquals(
        "1",
        database.text(
            "select count(*)::text from history h join help_request r on r.id = h.subject_id"
                + " where h.kind = 'request' and h.event like 'decided-%' and r.reference = ?",
            reference));
  }

  @Test
  void from_the_moment_that_a_member_takes_it_it_has_one_owner() {
    String reference = Street.ask(jan, "Van wie ben ik?", Street.IN_WEST);
    Street.led(
        samira.post("/team/lezen/" + reference + "/overname", Map.of()),
        "/team/lezen/" + reference);
    assertTrue(bas.get("/team/lezen/" + reference).body().contains("Samira"));
    assertEquals(
        "samira@example.org",
        database.text(
            "select p.email from review r join person p on p.id = r.owner_id"
                + " where r.subject_reference = ?",
            reference));
  }

  @Test
  void every_look_of_staff_at_the_full_text_leaves_a_row() {
    String reference = Street.ask(jan, "Wie keek naar mij?", Street.IN_WEST);
    assertEquals(List.of(), looks(reference));
    samira.get("/team/lezen/" + reference);
    bas.get("/team/vragen/" + reference);
    Http.as("hilde").get("/team/lezen/" + reference);
    jan.get("/mijn/vragen/" + reference);
    assertEquals(
        List.of("samira@example.org full-text", "bas@example.org full-text"), looks(reference));
  }

  @Test
  void also_a_look_by_another_page_leaves_a_row() {
    String reference = Street.ask(jan, "Wie printte mij?", Street.IN_WEST);
    samira.get("/team/vragen/" + reference + "/briefje");
    assertEquals(1, looks(reference).size(), "the note to print shows what was told");
    HttpResponse<String> unfinished =
        samira.post("/team/lezen/" + reference + "/beslissing", Map.of("beslissing", ""));
    assertEquals(422, unfinished.statusCode());
    assertEquals(2, looks(reference).size(), "the form that comes back shows what was told");
  }

  @Test
  void a_wish_for_change_reaches_the_author_who_changes_it_and_it_returns() {
    String reference = Street.ask(jan, "Mijn adres staat erin", Street.IN_WEST);
    Street.led(
        Street.decide(samira, reference, "ask-change", "Wilt u het korter maken?"), "/team/lezen");
    assertFalse(queue(samira).contains(reference));
    assertTrue(Street.newestMailTo("jan@example.org").contains("/mijn/vragen/" + reference));
    String form = jan.get("/mijn/vragen/" + reference + "/wijziging").body();
    assertTrue(form.contains("Wilt u het korter maken?"));
    Street.led(
        jan.post(
            "/mijn/vragen/" + reference + "/wijziging",
            Map.of("tekst", "Veel korter", "korte-tekst", "Korter")),
        "/mijn/vragen/" + reference);
    assertTrue(queue(samira).contains(reference));
    assertTrue(samira.get("/team/lezen/" + reference).body().contains("Veel korter"));
    Street.led(Street.decide(samira, reference, "approve", ""), "/team/lezen");
    assertEquals(200, Http.as("gerda").get("/vragen/" + reference).statusCode());
  }

  @Test
  void a_decline_needs_a_reason_and_a_sentence_and_both_reach_the_author() {
    String reference = Street.ask(jan, "Dit kan hier niet", Street.IN_WEST);
    assertEquals(422, Street.decide(samira, reference, "decline", "").statusCode());
    assertEquals(422, Street.decide(samira, reference, "decline", "Nee").statusCode());
    String reason =
        Street.found(
            "name=\"reden\"[^>]*value=\"([^\"]+)\"", samira.get("/team/lezen/" + reference).body());
    HttpResponse<String> declined =
        samira.post(
            "/team/lezen/" + reference + "/beslissing",
            Map.of("beslissing", "decline", "reden", reason, "zin", "Belt u ons gerust."));
    Street.led(declined, "/team/lezen");
    assertTrue(jan.get("/mijn/vragen/" + reference).body().contains("Belt u ons gerust."));
    assertEquals(404, Http.as("gerda").get("/vragen/" + reference).statusCode());
  }

  @Test
  void a_public_text_that_tells_too_much_or_is_too_long_is_not_published() {
    String reference = Street.ask(jan, "Let op mijn tekst", Street.IN_WEST);
    for (String text : List.of("Bel mij op 06-12345678", "x".repeat(301))) {
      HttpResponse<String> answer =
          samira.post(
              "/team/lezen/" + reference + "/beslissing",
              Map.of("beslissing", "approve", "korte-tekst", text));
      assertEquals(422, answer.statusCode());
      assertTrue(answer.body().contains("href=\"#korte-tekst\""));
    }
    assertTrue(queue(samira).contains(reference));
  }

  private List<String> looks(String reference) {
    return database.texts(
        "select p.email || ' ' || v.what from viewing v join person p on p.id = v.person_id"
            + " join review r on r.id = v.subject_id"
            + " where v.kind = 'REQUEST' and r.subject_reference = ? order by v.id",
        reference);
  }

  private static List<String> queue(Http member) {
    String list = member.get("/team/lezen").body().split("data-items", 2)[1].split("</ul>", 2)[0];
    List<String> references = new ArrayList<>();
    Matcher matcher = ITEM.matcher(list);
    while (matcher.find()) {
      references.add(matcher.group(1));
    }
    return references;
  }
}
