package nl.omzien.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The session is over in the middle of a form: after signing in again, the text is there. */
class ExpiredSessionIT {

  private static final String TYPED = "dit heb ik net allemaal getypt";

  @BeforeEach
  void letTheHourGoBy() {
    RunningDatabase.shared().change("delete from rate");
  }

  @Test
  void a_resident_changes_her_question() {
    Http emine = Http.as("emine");
    String path = "/mijn/vragen/" + Street.ask(emine, "Eerst zo", Street.IN_WEST) + "/wijziging";
    comesBack(emine, "emine", path, path, Map.of("tekst", TYPED, "korte-tekst", "Kort"));
    assertEquals(303, emine.post(path, Map.of("tekst", TYPED, "korte-tekst", "Kort")).statusCode());
  }

  @Test
  void a_volunteer_changes_her_offer() {
    Http gerda = Http.as("gerda");
    String path = "/helpen/aanbod/gegevens";
    comesBack(gerda, "gerda", path, path, Map.of("voornaam", TYPED, "vaardigheden", "printen"));
  }

  @Test
  void a_member_writes_down_a_question() {
    String path = "/team/nieuwe-vraag";
    comesBack(Http.as("samira"), "samira", path, path, Map.of("tekst", TYPED, "voornaam", "Truus"));
  }

  @Test
  void a_member_decides() {
    String page = "/team/lezen/" + Street.ask(Http.as("jan"), "Lees mij", Street.IN_WEST);
    comesBack(
        Http.as("samira"),
        "samira",
        page + "/beslissing",
        page,
        Map.of("beslissing", "ask-change", "zin", TYPED, "korte-tekst", "Kort"));
  }

  @Test
  void a_member_notes_what_she_heard_by_telephone() {
    String page = "/team/vragen/" + Street.ask(Http.as("jan"), "Bel mij", Street.IN_WEST);
    comesBack(Http.as("bas"), "bas", page + "/telefoon/wijziging", page, Map.of("gezegd", TYPED));
  }

  @Test
  void somebody_asks_without_being_signed_in_and_the_code_comes_last() {
    Http person = Http.anonymous();
    String address = "nieuw-" + UUID.randomUUID() + "@example.org";
    String words = "Ik ben " + address.substring(0, 20);
    Street.write(person, words, Street.IN_WEST, Map.of("voornaam", "Nieuw"));
    Street.led(
        person.post("/vraag/controle", Map.of("toestemming", "ja", "email", address)),
        "/aanmelden/code");
    assertEquals("0", count(words), "kept before anybody proved who she is");
    // she reads her mail on another device: the link works there, and nothing is lost
    Http telephone = Http.anonymous();
    String link = Street.found("(/aanmelden/link/[\\w-]+)", Street.newestMailTo(address));
    Street.led(telephone.post(link, Map.of()), "/vraag/verstuurd");
    String location = Street.location(telephone.get("/vraag/verstuurd"));
    assertTrue(telephone.get(location).body().contains(words));
    assertEquals("1", count(words));
  }

  @Test
  void a_session_that_is_over_at_the_last_step_of_asking_loses_nothing() {
    Http jan = Http.as("jan");
    Street.write(jan, TYPED + " van jan", Street.IN_WEST, Map.of());
    loseSession(jan);
    HttpResponse<String> sent = jan.post("/vraag/controle", Map.of("toestemming", "ja"));
    assertEquals(422, sent.statusCode());
    assertTrue(sent.body().contains("name=\"email\""));
    assertTrue(sent.body().contains(TYPED + " van jan"));
  }

  @Test
  void a_button_on_a_page_leads_back_to_that_page() {
    Http jan = Http.as("jan");
    String page = "/mijn/vragen/" + Street.ask(jan, "Knop", Street.IN_WEST);
    loseSession(jan);
    HttpResponse<String> answer =
        jan.send(
            jan.form(page + "/intrekking", Map.of())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Referer", "http://localhost:8080" + page));
    Street.led(answer, "/aanmelden?terug=" + page.replace("/", "%2F"));
  }

  private static void comesBack(
      Http person, String name, String action, String page, Map<String, String> fields) {
    loseSession(person);
    HttpResponse<String> answer = person.post(action, new LinkedHashMap<>(fields));
    Street.led(answer, "/aanmelden?terug=" + page.replace("/", "%2F"));

    String address = name + "@example.org";
    String form = person.get(Street.location(answer)).body();
    String back = Street.found("name=\"terug\" value=\"([^\"]*)\"", form);
    Street.led(
        person.post("/aanmelden", Map.of("email", address, "terug", back)), "/aanmelden/code");
    String code = Street.found("\\b(\\d{6})\\b", Street.newestMailTo(address));
    Street.led(person.post("/aanmelden/code", Map.of("code", code)), page);
    HttpResponse<String> again = person.get(page);
    assertEquals(200, again.statusCode());
    assertTrue(again.body().contains(TYPED), again.body());
  }

  private static void loseSession(Http person) {
    var store = person.cookies().getCookieStore();
    store.getCookies().stream()
        .filter(cookie -> cookie.getName().equals("omzien"))
        .toList()
        .forEach(cookie -> store.getURIs().forEach(uri -> store.remove(uri, cookie)));
  }

  private static String count(String text) {
    return RunningDatabase.shared()
        .text("select count(*)::text from help_request where told_text = ?", text);
  }
}
