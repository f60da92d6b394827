package nl.omzien.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;

/** Collective where possible, over HTTP: what she sees and chooses, what the team does with it. */
class TogetherIT {

  private static final String MONEY =
      "Wie kan mij helpen met mijn schulden en toeslagen? Ik kom er niet meer uit.";
  private static final String CARD = "name=\"getoond\" value=\"(\\w{8})\"";

  private final RunningDatabase database = RunningDatabase.shared();
  private final Http jan = Http.as("jan");
  private final Http samira = Http.as("samira");
  private final Http hilde = Http.as("hilde");

  @Test
  void she_sees_what_is_there_and_goes_on_without_choosing() {
    String page = looked(MONEY).body();
    assertTrue(page.contains("Hier kunt u zo binnenlopen"), page);
    assertTrue(page.contains("Inloopspreekuur Geldzaken"), page);
    assertTrue(page.contains("Ik heb liever dat er iemand naar mij toe komt"), page);
    assertTrue(page.contains("Allebei is ook goed"), page);
    String shown = Street.found(CARD, page);
    Street.led(jan.post("/vraag/activiteiten", Map.of("getoond", shown)), "/vraag/controle");
    assertTrue(jan.get("/vraag/controle").body().contains("schulden"), "what she typed is kept");
    String reference = sent();
    assertEquals("NOT_SAID", wish(reference));
    assertEquals(List.of("SHOWN"), outings(reference));
  }

  @Test
  void what_she_chooses_is_kept_and_company_is_asked() {
    String shown = Street.found(CARD, looked(MONEY).body());
    jan.post(
        "/vraag/activiteiten",
        Map.of("getoond", shown, "samen", "either", "activiteit", shown, "eerste-keer", shown));
    String reference = sent();
    assertEquals("EITHER", wish(reference));
    assertEquals(List.of("CHOSEN"), outings(reference));
    String task = task(reference);
    String read = samira.get("/team/lezen/" + task).body();
    assertTrue(read.contains("Wie gaat de eerste keer met mij mee"), read);
    String mine = jan.get("/mijn/vragen/" + reference).body();
    assertTrue(mine.contains("Hier gaat u heen"), mine);
    // the outing ends; the request goes on and nobody need come along
    jan.post("/mijn/vragen/" + reference + "/activiteiten/" + shown + "/afzegging", Map.of());
    assertEquals(List.of("DROPPED"), outings(reference));
    assertEquals("ASKED", status(reference));
    assertEquals("WITHDRAWN", status(task));
  }

  @Test
  void whoever_is_in_danger_is_shown_no_activity() {
    HttpResponse<String> answer = looked("Ik wil niet meer leven. Ik heb schulden en toeslagen.");
    Street.led(answer, "/vraag/controle");
  }

  @Test
  void a_member_advises_once_and_one_person_asks_for_a_reason() {
    String reference = Street.published(jan, MONEY, Street.IN_WEST, samira);
    String page = samira.get("/team/vragen/" + reference).body();
    String activity = Street.found("/activiteiten/(\\w{8})/advies", page);
    String advice = "/team/vragen/" + reference + "/activiteiten/" + activity + "/advies";
    assertEquals(404, hilde.post(advice, Map.of()).statusCode());
    assertEquals(404, jan.post(advice, Map.of()).statusCode());
    int before = Street.mailsTo("jan@example.org").size();
    samira.post(advice, Map.of());
    samira.post(advice, Map.of());
    assertEquals(before + 1, Street.mailsTo("jan@example.org").size());
    assertFalse(Street.newestMailTo("jan@example.org").contains("Geldzaken"));
    assertEquals(List.of("ADVISED"), outings(reference));

    String volunteer = Street.found("name=\"vrijwilliger\" value=\"(\\w{8})\"", page);
    String proposal = "/team/vragen/" + reference + "/voorstel";
    samira.post(proposal, Map.of("vrijwilliger", volunteer));
    assertEquals(0, matches(reference), "no reason, no proposal");
    samira.post(proposal, Map.of("vrijwilliger", volunteer, "afweging", "privacy"));
    samira.post(proposal, Map.of("vrijwilliger", volunteer, "afweging", "privacy"));
    assertEquals(1, matches(reference));
    assertEquals("1", events(reference, "individual-privacy"));
  }

  @Test
  void somebody_asks_for_company_from_the_page_of_the_activity_by_one_tick() {
    String activity = database.text("select reference from initiative where source = 'I001'");
    String page = jan.get("/activiteiten/" + activity).body();
    String day = Street.found("<option value=\"(\\d{4}-\\d\\d-\\d\\d)\"", page);
    String path = "/activiteiten/" + activity + "/eerste-keer";
    Street.led(jan.post(path, Map.of("dag", day)), "/activiteiten/" + activity);
    String once = Street.location(jan.post(path, Map.of("dag", day, "meegaan", "true")));
    String twice = Street.location(jan.post(path, Map.of("dag", day, "meegaan", "true")));
    assertTrue(once.startsWith("/mijn/vragen/"), once);
    assertEquals(once, twice);
    Street.led(
        Http.as("emine").post(path, Map.of("dag", "2020-01-01", "meegaan", "true")),
        "/activiteiten/" + activity);
  }

  @Test
  void an_activity_begins_from_what_many_ask() {
    for (int i = 0; i < 5; i++) {
      Street.published(jan, "Wie kan mijn fiets repareren?", Street.IN_WEST, samira);
    }
    String list = samira.get("/team/vragen").body();
    assertTrue(list.contains("gaan over hetzelfde: "), list);
    String address = Street.found("href=\"(/team/samen/WK\\w+/fiets[\\w-]*)\"", list);
    assertEquals(404, hilde.get(address).statusCode());
    assertEquals(404, jan.get(address).statusCode());
    String form = samira.get(address).body();
    Map<String, String> fields = new HashMap<>();
    fields.put("nummer", Street.found("name=\"nummer\" value=\"([^\"]+)\"", form));
    fields.put("naam", "Samen fietsen repareren");
    assertEquals(422, samira.post(address, fields).statusCode());
    fields.put("tekst", "Neem uw fiets mee. Bel 06-12345678.");
    fields.put("waar", "L01");
    fields.put("dag", LocalDate.now(nl.omzien.web.SpokenTime.ZONE).plusDays(7).toString());
    fields.put("van", "10:00");
    fields.put("tot", "12:00");
    HttpResponse<String> personal = samira.post(address, fields);
    assertEquals(422, personal.statusCode());
    assertTrue(personal.body().contains("Samen fietsen repareren"), "what was typed is kept");
    fields.put("tekst", "Neem uw fiets mee.");
    String first = Street.location(samira.post(address, fields));
    String second = Street.location(samira.post(address, fields));
    assertTrue(first.startsWith("/team/samen/uitgenodigd/"), first);
    assertEquals(first, second, "a double post begins one activity");
    assertEquals(
        "1",
        database.text(
            "select count(*)::text from initiative where name = ?", "Samen fietsen repareren"));
    assertEquals(404, samira.get(address).statusCode(), "the suggestion has done its work");
    assertTrue(Street.newestMailTo("jan@example.org").contains("dacht aan u"));
    String page = jan.get(first.replace("/team/samen/uitgenodigd", "/activiteiten")).body();
    assertTrue(page.contains("Samen fietsen repareren"), page);
  }

  private HttpResponse<String> looked(String text) {
    jan.post("/vraag", Map.of("tekst", text));
    jan.post(
        "/vraag/gegevens",
        Map.of(
            "soort",
            "weet-niet",
            "waar",
            Street.IN_WEST,
            "wanneer",
            "flexible",
            "bereik",
            "email",
            "helpers",
            "1"));
    return jan.get("/vraag/activiteiten");
  }

  private String sent() {
    return Street.found(
        "/mijn/vragen/(\\w{8})",
        Street.location(jan.post("/vraag/controle", Map.of("toestemming", "ja"))));
  }

  private String wish(String reference) {
    return database.text("select together from help_request where reference = ?", reference);
  }

  private String status(String reference) {
    return database.text("select status from help_request where reference = ?", reference);
  }

  private List<String> outings(String reference) {
    return database.texts(
        "select o.status from outing o join help_request r on r.id = o.request_id"
            + " where r.reference = ? order by o.id",
        reference);
  }

  private String task(String reference) {
    return database.text(
        "select t.reference from first_time f join help_request t on t.id = f.task_id"
            + " join help_request r on r.id = f.beside_id where r.reference = ?",
        reference);
  }

  private long matches(String reference) {
    return Long.parseLong(
        database.text(
            "select count(*)::text from match m join help_request r on r.id = m.request_id"
                + " where r.reference = ?",
            reference));
  }

  private String events(String reference, String event) {
    return database.text(
        "select count(*)::text from history h join help_request r on r.id = h.subject_id"
            + " where h.kind = 'request' and r.reference = ? and h.event = ?",
        reference,
        event);
  }
}
