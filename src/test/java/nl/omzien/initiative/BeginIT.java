package nl.omzien.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.testing.Http;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A resident begins an initiative: one form, the team reads it once, then everybody sees it. */
class BeginIT {

  @AfterAll
  static void tidy() {
    Organising.over();
  }

  private static final int QUESTIONS = 8;

  private final Http jan = Http.as("jan");
  private final Http samira = Http.as("samira");

  @Test
  void the_form_asks_eight_questions_at_most() {
    String form = jan.get("/initiatieven/nieuw").body().split("<form", 2)[1];
    form = Stream.of(form.split("action=\"/initiatieven/nieuw\"", 2)).reduce((a, b) -> b).get();
    form = form.split("</form>", 2)[0];
    // what stands within one fieldset is one question
    String flat = form.replaceAll("(?s)<fieldset(?:(?!<fieldset).)*?</fieldset>", "");
    long fieldsets = flat.split("<fieldset", -1).length - 1L;
    String outside = flat.replaceAll("(?s)<fieldset.*?</fieldset>", "");
    long fields = outside.split("utrecht-form-label", -1).length - 1L;
    assertTrue(fieldsets + fields <= QUESTIONS, fieldsets + " and " + fields);
  }

  @Test
  void nobody_but_its_organiser_and_the_team_of_its_district_sees_it_before_it_is_read() {
    String reference = Organising.begin(jan, Organising.coffee("Koffie die wacht"));
    String page = "/activiteiten/" + reference;
    assertEquals(404, Http.as("gerda").get(page).statusCode());
    assertEquals(404, jan.get(page).statusCode());
    assertEquals(404, Http.anonymous().get(page + ".ics").statusCode());
    assertEquals(404, Http.anonymous().get("/klopt-niet/" + reference).statusCode());
    assertEquals(404, Http.anonymous().get("/api/v1/activiteiten/" + reference).statusCode());
    assertFalse(Http.anonymous().get("/activiteiten").body().contains(reference));
    assertTrue(jan.get(Organising.page(reference)).body().contains("Het wijkteam leest dit"));
    assertTrue(jan.get("/mijn").body().contains(Organising.page(reference)));
    assertEquals(404, Http.as("gerda").get(Organising.page(reference)).statusCode());
    assertTrue(samira.get("/team/lezen?toon=initiatieven").body().contains(reference));
    assertFalse(Http.as("hilde").get("/team/lezen").body().contains(reference));

    assertEquals(303, Organising.decide(samira, reference, "approve", "").statusCode());
    HttpResponse<String> seen = Http.anonymous().get(page);
    assertEquals(200, seen.statusCode());
    assertTrue(seen.body().contains("elke woensdag, 10.00 tot 12.00 uur"), seen.body());
    assertTrue(Http.anonymous().get("/activiteiten").body().contains(reference));
    assertTrue(Street.newestMailTo("jan@example.org").contains(Organising.page(reference)));
  }

  @Test
  void the_preview_says_the_dates_as_people_do() {
    Map<String, String> form = Organising.coffee("Elke tweede dinsdag");
    form.putAll(Map.of("ritme", "elke-maand", "dagen", "di", "welke", "2", "einde", "1-9-2027"));
    jan.post("/initiatieven/nieuw", form);
    String preview = jan.get("/initiatieven/nieuw/controle").body();
    assertTrue(preview.contains("elke tweede dinsdag van de maand, 10.00 tot 12.00 uur"), preview);
    assertTrue(preview.contains("tot en met dinsdag 10 augustus 2027"), preview);
  }

  @Test
  void the_same_form_sent_eight_times_at_once_begins_one() throws Exception {
    jan.post("/initiatieven/nieuw", Organising.coffee("Achtmaal tegelijk"));
    String number = Organising.number(jan);
    ExecutorService many = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(many.submit(() -> Street.location(Organising.send(jan, number))));
      }
      Set<String> results = new LinkedHashSet<>();
      for (Future<String> answer : answers) {
        results.add(answer.get());
      }
      assertEquals(1, results.size(), results.toString());
    } finally {
      many.shutdown();
    }
    assertEquals(
        "1", Organising.text("select count(*)::text from initiative where source = ?", number));
  }

  @Test
  void what_tells_of_a_person_is_refused_and_a_bsn_is_never_kept() {
    Http gerda = Http.as("gerda");
    Map<String, String> form = Organising.coffee("Koffie met nummer");
    form.put("woorden", "Kom koffie drinken. Bel 06-12345678, mijn BSN is 111222333.");
    HttpResponse<String> answer = gerda.post("/initiatieven/nieuw", form);
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("href=\"#woorden\""), answer.body());
    assertFalse(answer.body().contains("111222333"), "the number comes back");
    assertEquals(
        "0", Organising.text("select count(*)::text from draft where fields like '%111222333%'"));
  }

  @Test
  void hostile_text_stands_as_text() {
    Map<String, String> form = Organising.coffee("<script>alert(1)</script> koffie");
    String reference = Organising.begin(jan, form);
    Organising.decide(samira, reference, "approve", "");
    String page = Http.anonymous().get("/activiteiten/" + reference).body();
    assertFalse(page.contains("<script>alert"), page);
    assertTrue(page.contains("&lt;script&gt;alert(1)"), page);
  }

  @Test
  void a_guest_keeps_what_she_typed_and_signs_in_last() {
    Http guest = Http.anonymous();
    Street.led(
        guest.post("/initiatieven/nieuw", Organising.coffee("Van een gast")),
        "/initiatieven/nieuw/controle");
    HttpResponse<String> led = Organising.send(guest, Organising.number(guest));
    assertEquals(303, led.statusCode());
    assertTrue(Street.location(led).startsWith("/aanmelden?terug="), Street.location(led));
    assertTrue(guest.get("/initiatieven/nieuw/controle").body().contains("Van een gast"));
  }

  @Test
  void a_wish_for_change_a_decline_and_another_look_work_as_for_a_question() {
    Http emine = Http.as("emine");
    String reference = Organising.begin(emine, Organising.coffee("Koffie met een wens"));
    Street.led(
        Organising.decide(samira, reference, "ask-change", "Zegt u erbij voor wie?"),
        "/team/lezen");
    assertTrue(emine.get(Organising.page(reference)).body().contains("Zegt u erbij voor wie?"));
    Map<String, String> form = Organising.coffee("Koffie met een wens");
    form.put("voor-wie", "Iedereen uit de buurt");
    Street.led(
        emine.post(Organising.page(reference) + "/wijziging", form), Organising.page(reference));
    Street.led(Organising.decide(samira, reference, "decline", "Dit is verkoop."), "/team/lezen");
    String page = emine.get(Organising.page(reference)).body();
    assertTrue(page.contains("Dit is verkoop."), page);
    assertTrue(page.contains("/mijn/heroverweging/" + reference), page);
    Street.led(
        emine.post("/mijn/heroverweging/" + reference, Map.of("woorden", "Het is gratis.")),
        Organising.page(reference));
    String look = "/team/opnieuw-kijken/" + reference + "/antwoord";
    Map<String, String> answer = Map.of("antwoord", "tonen", "zin", "U hebt gelijk.");
    assertEquals(409, samira.post(look, answer).statusCode(), "she decided the first time");
    Street.led(Http.as("bas").post(look, answer), "/team/signalen");
    assertEquals(200, Http.anonymous().get("/activiteiten/" + reference).statusCode());
  }

  /** How somebody fills in an activity of the files. */
  private record Entered(String source, Map<String, String> when) {}

  @TestFactory
  Stream<DynamicTest> activities_of_the_files_entered_by_hand_have_the_dates_that_were_loaded() {
    return Stream.of(
            new Entered("I001", Map.of("ritme", "elke-week", "dagen", "vr")),
            new Entered("I002", Map.of("ritme", "elke-week", "dagen", "di do")),
            new Entered("I007", Map.of("ritme", "elke-maand", "dagen", "za", "welke", "1")),
            new Entered("I020", Map.of("ritme", "elke-maand", "dagen", "di", "welke", "2")),
            new Entered("I022", Map.of("ritme", "elke-maand", "dagen", "zo", "welke", "-1")),
            new Entered("I026", Map.of("ritme", "elke-week", "dagen", "za", "einde", "30-4-2027")),
            new Entered("I039", Map.of("ritme", "elke-week", "dagen", "ma di wo do vr za zo")))
        .map(entered -> dynamicTest(entered.source(), () -> sameDates(entered)));
  }

  private void sameDates(Entered entered) {
    String loaded =
        Organising.text("select reference from initiative where source = ?", entered.source());
    Map<String, String> form = Organising.coffee(entered.source() + " met de hand");
    form.putAll(entered.when());
    form.put("dag", column("begins_on", loaded));
    form.put("van", column("starts_at", loaded));
    form.put("tot", column("ends_at", loaded));
    form.put("niet-op", column("exceptions", loaded).replace(" ", ", "));
    form.put("waar", column("location_code", loaded));
    Http person = Http.as("emine");
    String body =
        form.entrySet().stream()
            .flatMap(
                field ->
                    field.getKey().equals("dagen")
                        ? Arrays.stream(field.getValue().split(" ")).map(day -> "dagen=" + day)
                        : Stream.of(field.getKey() + "=" + encoded(field.getValue())))
            .collect(Collectors.joining("&"));
    Street.led(
        person.send(
            person
                .request("/initiatieven/nieuw")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))),
        "/initiatieven/nieuw/controle");
    String reference =
        Street.found(
            "/mijn/initiatieven/(\\w{8})",
            Street.location(Organising.send(person, Organising.number(person))));
    List<Instant> expected = dates(loaded);
    assertTrue(expected.size() > 5, expected.toString());
    assertEquals(expected, dates(reference));
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String column(String name, String reference) {
    return Organising.text(
        "select " + name + "::text from initiative where reference = ?", reference);
  }

  private static List<Instant> dates(String reference) {
    Set<LocalDate> exceptions =
        Stream.of(column("exceptions", reference).split(" "))
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse)
            .collect(Collectors.toSet());
    Instant now = Instant.now();
    return new Timetable(
            column("rule", reference),
            LocalDate.parse(column("begins_on", reference)),
            LocalTime.parse(column("starts_at", reference)),
            LocalTime.parse(column("ends_at", reference)),
            ZoneId.of(column("zone", reference)),
            exceptions,
            "[]")
        .recurrence().between(now, now.plus(730, ChronoUnit.DAYS)).stream()
            .map(date -> date.start().toInstant())
            .toList();
  }

  @Test
  void why_what_they_agreed_from_how_far_and_in_which_languages_stand_on_its_page() {
    Map<String, String> form = Organising.coffee("Koffie voor iedereen");
    form.put("doel", "Zodat niemand op zondag alleen is.");
    form.put("afspraken", "Wat iemand vertelt, blijft hier.");
    form.put("bereik", "municipality");
    form.put("talen", "tr");
    String reference = Organising.begin(Http.as("jan"), form);
    Organising.decide(Http.as("samira"), reference, "approve", "");
    String page = Http.anonymous().get("/activiteiten/" + reference).body();
    assertTrue(page.contains("Zodat niemand op zondag alleen is."), page);
    assertTrue(page.contains("Wat iemand vertelt, blijft hier."), page);
    assertTrue(page.contains("heel Waterveen"), page);
    assertTrue(page.contains("Turks"), page);
    String further = Http.anonymous().get("/buurt/oosterdijk").body();
    assertTrue(further.contains("Koffie voor iedereen"), "it is for people of every district");
    String changing = Http.as("jan").get(Organising.page(reference) + "/wijziging").body();
    assertTrue(changing.contains("Wat iemand vertelt, blijft hier."), changing);
  }
}
