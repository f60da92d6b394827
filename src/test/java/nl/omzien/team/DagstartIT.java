package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.omzien.initiative.Organising;
import nl.omzien.testing.Crowd;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A morning of team West over HTTP, without scripts; hilde is of the other team. */
class DagstartIT {

  private static final String CAT = "Wie kan op mijn kat passen?";
  private static final String TAP = "Mijn kraan lekt, wie kan hem maken?";
  private static final String SHOP = "Wie kan elke week boodschappen voor mij doen?";
  private static final String SCAN = "Kan iemand voor mij een formulier uitprinten?";

  private final RunningDatabase database = RunningDatabase.shared();
  private final Http jan = Http.as("jan");
  private final Http samira = Http.as("samira");
  private final Http bas = Http.as("bas");

  /** Volunteers whom a test had pause. */
  private final List<String> there = new ArrayList<>();

  /** Nobody is there yet, everybody has room, and nothing of earlier mornings waits for them. */
  @BeforeEach
  void theMorningBegins() {
    database.change(
        "update help_request set status = 'WITHDRAWN' where status = 'OPEN'"
            + " and person_id = (select id from person where email = 'jan@example.org')");
    database.change("delete from dagstart_line");
    database.change("delete from dagstart_member");
    database.change("delete from dagstart");
    database.change("update match set made_at = made_at - interval '30 days'");
    database.change("update volunteer set most_at_once = 20");
  }

  @AfterEach
  void everybodyIsThereAgain() {
    there.forEach(
        volunteer ->
            database.change("update volunteer set paused = false where reference = ?", volunteer));
    there.clear();
    Organising.over();
  }

  private String request(String text) {
    return Street.published(jan, text, Street.IN_WEST, samira);
  }

  private String line(String request) {
    return database.text(
        "select l.reference from dagstart_line l join help_request r on r.id = l.request_id"
            + " where r.reference = ?",
        request);
  }

  /** Waits until the background has written down a first plan, and thought it over. */
  private void planned() {
    for (int look = 0; look < 600; look++) {
      if (database.texts("select state from dagstart where state <> 'READY'").isEmpty()) {
        return;
      }
      // each look is a page that the server builds: it is given the time by being asked
      samira.get("/team/dagstart");
    }
    throw new AssertionError("no plan was made");
  }

  private String proposedVolunteer(String line) {
    return database.text(
        "select v.reference from dagstart_line l join volunteer v on v.id = l.volunteer_id"
            + " where l.reference = ?",
        line);
  }

  private HttpResponse<String> choose(Http member, String line, Map<String, String> more) {
    return member.post("/team/dagstart/vragen/" + line + "/keuze", more);
  }

  private static Map<String, String> person(String reference) {
    Map<String, String> fields = new HashMap<>();
    fields.put("keuze", "vrijwilliger:" + reference);
    fields.put("alleen", "time");
    return fields;
  }

  @Test
  void only_who_is_present_reads_what_is_asked() {
    String request = request(TAP);
    String text = "Hulp gevraagd, " + request;
    String before = samira.get("/team/dagstart").body();
    assertTrue(before.contains("Alleen wie aanwezig is"), before);
    assertFalse(before.contains(text), before);
    Street.present(samira, "samira");
    assertTrue(samira.get("/team/dagstart").body().contains(text));
    String absent = bas.get("/team/dagstart").body();
    assertFalse(absent.contains(text), absent);
    assertTrue(absent.contains("Open vragen:"), absent);
    String line = line(request);
    assertEquals(404, bas.get("/team/dagstart/vragen/" + line).statusCode());
    assertEquals(404, bas.post("/team/dagstart/plan", Map.of()).statusCode());
    assertEquals(
        404,
        bas.post("/team/dagstart/vragen/" + line + "/stap", Map.of("stap", "call")).statusCode());
    assertEquals(
        1,
        database
            .texts(
                "select v.what from viewing v join dagstart d on d.id = v.subject_id"
                    + " where v.kind = 'DAGSTART'")
            .size(),
        "that she looked is kept, once");
  }

  @Test
  void another_team_and_residents_find_nothing() {
    String request = request(TAP);
    Street.present(samira, "samira");
    String line = line(request);
    Http hilde = Http.as("hilde");
    Street.present(hilde, "hilde");
    assertFalse(hilde.get("/team/dagstart").body().contains(request));
    for (Http other : List.of(hilde, Http.as("ruud"), jan)) {
      assertEquals(404, other.get("/team/dagstart/vragen/" + line).statusCode());
      assertEquals(
          404,
          other
              .post("/team/dagstart/vragen/" + line + "/stap", Map.of("stap", "call"))
              .statusCode());
    }
    assertEquals(404, jan.get("/team/dagstart").statusCode());
  }

  @Test
  void the_plan_proposes_and_who_agrees_asks_both() {
    String request = request(SHOP);
    Street.present(samira, "samira", "bas");
    planned();
    String line = line(request);
    String volunteer = proposedVolunteer(line);
    String page = samira.get("/team/dagstart").body();
    assertTrue(page.contains("vrijwilliger:" + volunteer), page);
    Map<String, String> agreed = person(volunteer);
    agreed.put("eigenaar", personKey("bas"));
    Street.led(choose(samira, line, agreed), "/team/dagstart");
    assertEquals(
        List.of("WAITING"),
        database.texts(
            "select m.status from match m join help_request r on r.id = m.request_id"
                + " where r.reference = ?",
            request));
    assertTrue(samira.get("/team/dagstart/vragen/" + line).body().contains("Bas zorgt hiervoor"));
    // pressed twice is pressed once
    Street.led(choose(samira, line, agreed), "/team/dagstart");
    assertEquals(1, matches(request));
  }

  @Test
  void who_comes_second_is_told_who_was_first() {
    String request = request(TAP);
    Street.present(samira, "samira", "bas");
    String line = line(request);
    String path = "/team/dagstart/vragen/" + line + "/stap";
    Street.led(samira.post(path, Map.of("stap", "call")), "/team/dagstart");
    HttpResponse<String> second = bas.post(path, Map.of("stap", "team"));
    assertEquals(409, second.statusCode());
    assertTrue(second.body().contains("Samira was u voor"), second.body());
    assertTrue(
        samira.get("/team/vragen/" + request).body().contains("dagstart: wij bellen de bewoner"));
  }

  @Test
  void of_two_at_the_same_moment_one_decides() {
    String request = request(TAP);
    Street.present(samira, "samira", "bas");
    String path = "/team/dagstart/vragen/" + line(request) + "/stap";
    CompletableFuture<Integer> one =
        CompletableFuture.supplyAsync(() -> samira.post(path, Map.of("stap", "call")).statusCode());
    CompletableFuture<Integer> other =
        CompletableFuture.supplyAsync(() -> bas.post(path, Map.of("stap", "team")).statusCode());
    assertEquals(303 + 409, one.join() + other.join());
  }

  @Test
  void what_is_agreed_stays_when_the_plan_is_made_again() {
    String agreed = request(TAP);
    Street.present(samira, "samira");
    planned();
    String line = line(agreed);
    Street.led(
        samira.post("/team/dagstart/vragen/" + line + "/stap", Map.of("stap", "team")),
        "/team/dagstart");
    String came = request(SCAN);
    Street.led(samira.post("/team/dagstart/plan", Map.of()), "/team/dagstart");
    planned();
    assertEquals("TEAM", database.text("select step from dagstart_line where reference = ?", line));
    assertFalse(line(came).isEmpty(), "what came in since is there too");
  }

  @Test
  void one_person_beside_a_fitting_activity_asks_one_click_why_and_otherwise_is_recorded() {
    String request = request(TAP);
    Street.present(samira, "samira");
    planned();
    String line = line(request);
    database.change(
        "update dagstart_line set initiative_id = null, helping_id = null, volunteer_id ="
            + " (select min(v.id) from volunteer v join person p on p.id = v.person_id"
            + " where p.first_name = 'Gerda'),"
            + " fitting_id = (select min(id) from initiative) where reference = ?",
        line);
    String henk =
        database.text(
            "select v.reference from volunteer v join person p on p.id = v.person_id"
                + " where p.first_name = 'Henk' order by v.id limit 1");
    HttpResponse<String> asked =
        choose(samira, line, Map.of("keuze", "vrijwilliger:" + henk, "anders", "better"));
    assertEquals(200, asked.statusCode());
    assertTrue(asked.body().contains("Er past ook een activiteit"), asked.body());
    assertEquals(0, matches(request));
    Map<String, String> answered = person(henk);
    answered.put("eigenaar", personKey("samira"));
    for (String reason : List.of("", "omdat het kan")) {
      answered.put("anders", reason);
      HttpResponse<String> why = choose(samira, line, answered);
      assertEquals(422, why.statusCode());
      assertTrue(why.body().contains("Zeg waarom u iets anders kiest"), why.body());
      assertTrue(why.body().contains("door u gekozen"), why.body());
      assertFalse(why.body().contains("type=\"radio\" value=\"known\" checked"), why.body());
    }
    assertEquals(0, matches(request));
    answered.put("anders", "better");
    answered.put("alleen", "privacy");
    Street.led(choose(samira, line, answered), "/team/dagstart");
    String story = samira.get("/team/vragen/" + request).body();
    assertTrue(story.contains("om de privacy"), story);
    assertTrue(story.contains("iemand anders dan voorgesteld, kan dit beter"), story);
    assertEquals(1, matches(request));
  }

  @Test
  void an_activity_can_be_chosen_and_asks_nobody() {
    String request = request(TAP);
    Street.present(samira, "samira");
    String line = line(request);
    String activity = database.text("select reference from initiative order by id limit 1");
    Street.led(
        choose(samira, line, Map.of("keuze", "activiteit:" + activity, "anders", "wished")),
        "/team/dagstart");
    assertEquals(
        "ACTIVITY", database.text("select step from dagstart_line where reference = ?", line));
    assertEquals(0, matches(request));
    assertEquals(404, choose(samira, line, Map.of("keuze", "x")).statusCode());
  }

  @Test
  void who_paused_in_the_meantime_is_not_asked_and_the_member_reads_why() {
    String request = request(SHOP);
    Street.present(samira, "samira");
    planned();
    String line = line(request);
    String volunteer = proposedVolunteer(line);
    database.change("update volunteer set paused = true where reference = ?", volunteer);
    HttpResponse<String> answer = choose(samira, line, person(volunteer));
    database.change("update volunteer set paused = false where reference = ?", volunteer);
    assertEquals(409, answer.statusCode());
    assertTrue(answer.body().contains("Dit kan niet meer"), answer.body());
    assertTrue(answer.body().contains("Wie of wat past hier?"), answer.body());
    assertEquals(0, matches(request));
    assertEquals(
        "",
        database.text("select coalesce(step, '') from dagstart_line where reference = ?", line));
    // and the plan is made again, without her
    planned();
  }

  @Test
  void an_initiative_stands_in_the_plan_and_its_organisers_are_asked_once() throws Exception {
    String initiative = onlyHelper("Buurtgroep De Zon");
    String request = cat();
    Street.present(samira, "samira", "bas");
    planned();
    String line = line(request);
    String page = samira.get("/team/dagstart").body();
    assertTrue(page.contains("value=\"initiatief:" + initiative + "\""), page);
    assertTrue(page.contains("Buurtgroep De Zon"), page);
    int mails = Street.mailsTo("gerda@example.org").size();
    Map<String, String> agreed = Map.of("keuze", "initiatief:" + initiative);
    int first =
        Crowd.atOnce(
            List.of(
                () -> choose(samira, line, agreed).statusCode() == 303,
                () -> choose(bas, line, agreed).statusCode() == 303));
    assertEquals(1, first, "one of two decides");
    Street.led(choose(decidedBy(line), line, agreed), "/team/dagstart");
    assertEquals(1, matches(request), "twice is once");
    assertEquals(mails + 1, Street.mailsTo("gerda@example.org").size());
    assertTrue(samira.get("/team/vragen/" + request).body().contains("Buurtgroep De Zon"));
    Street.led(samira.post("/team/dagstart/plan", Map.of()), "/team/dagstart");
    planned();
    assertEquals("ASK", database.text("select step from dagstart_line where reference = ?", line));
    assertTrue(samira.get("/team/dagstart").body().contains("Buurtgroep De Zon is gevraagd"));
  }

  @Test
  void an_initiative_that_stopped_or_does_not_come_so_far_is_not_asked() {
    String initiative = onlyHelper("Buurtgroep De Maan");
    String request = cat();
    Street.present(samira, "samira");
    planned();
    String line = line(request);
    Map<String, String> agreed = Map.of("keuze", "initiatief:" + initiative, "anders", "known");
    database.change("update initiative set takes_up = false where reference = ?", initiative);
    HttpResponse<String> stopped = choose(samira, line, agreed);
    assertEquals(409, stopped.statusCode());
    assertTrue(stopped.body().contains("Dit kan niet meer"), stopped.body());
    database.change("update initiative set takes_up = true where reference = ?", initiative);
    Http hilde = Http.as("hilde");
    String far = Street.published(jan, CAT, Street.IN_OOST, hilde);
    Street.present(hilde, "hilde");
    assertEquals(404, choose(hilde, line, agreed).statusCode());
    assertEquals(409, choose(hilde, line(far), agreed).statusCode(), "too far");
    assertEquals(0, matches(request) + matches(far));
    assertEquals(404, choose(samira, line, Map.of("keuze", "initiatief:bestaat")).statusCode());
  }

  /** Nobody else helps in these tests: what fits is this initiative, or nothing. */
  private String onlyHelper(String name) {
    String initiative = Organising.takingUp(jan, name, "dierenoppas", samira);
    there.addAll(database.texts("select reference from volunteer where not paused"));
    database.change("update volunteer set paused = true");
    return initiative;
  }

  private String cat() {
    return Street.published(Http.as("emine"), CAT, Street.IN_WEST, samira);
  }

  private Http decidedBy(String line) {
    String who =
        database.text(
            "select p.first_name from dagstart_line l join person p on p.id = l.decided_by"
                + " where l.reference = ?",
            line);
    return who.equals("Bas") ? bas : samira;
  }

  @Test
  void who_took_her_question_back_is_not_helped_after_all() {
    String request = request(TAP);
    Street.present(samira, "samira");
    planned();
    String line = line(request);
    Street.led(
        jan.post("/mijn/vragen/" + request + "/intrekking", Map.of()), "/mijn/vragen/" + request);
    assertFalse(samira.get("/team/dagstart").body().contains(line));
    HttpResponse<String> answer =
        samira.post("/team/dagstart/vragen/" + line + "/stap", Map.of("stap", "call"));
    assertEquals(409, answer.statusCode());
    assertTrue(answer.body().contains("Dit kan niet meer"), answer.body());
  }

  private int matches(String request) {
    return database
        .texts(
            "select m.reference from match m join help_request r on r.id = m.request_id"
                + " where r.reference = ?",
            request)
        .size();
  }

  private String personKey(String firstName) {
    return database.text("select id::text from person where email = ?", firstName + "@example.org");
  }
}
