package nl.omzien.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people, browsers and attackers really send. The program never falls over it. */
class HostileInputIT {

  private static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>";

  /** Encoded as they travel, so that bytes can be sent that no text has. */
  private static final Map<String, String> VALUES = new LinkedHashMap<>();

  static {
    VALUES.put("nothing", "");
    VALUES.put("spaces", "%20%20%09%0A");
    VALUES.put("10,000 characters", "a".repeat(10_000));
    VALUES.put("10,000 digits", "1".repeat(10_000));
    VALUES.put("emoji", "%F0%9F%91%B5%F0%9F%8F%BD%E2%80%8D%E2%99%80%EF%B8%8F".repeat(20));
    VALUES.put("right-to-left text", "%D9%85%D8%B1%D8%AD%D8%A8%D8%A7%20%E2%80%AE%D7%A9");
    VALUES.put("a script", encoded(SCRIPT + "\"' onmouseover=\"alert(1)"));
    VALUES.put("a null byte", "hulp%00hulp");
    VALUES.put("a lone surrogate", "hulp%ED%A0%80hulp");
    VALUES.put("bytes that are no UTF-8", "%FF%FE%C3%28%E2%82");
    VALUES.put("a broken escape", "%zz%");
    VALUES.put("SQL", encoded("'; drop table person; --"));
    VALUES.put("a template", encoded("${7*7}#{7*7}{{7*7}}%s%n{0}"));
    VALUES.put("combining marks", "e%CC%81".repeat(500));
  }

  private static Http jan;
  private static Http gerda;
  private static Http samira;
  private static Http emine;
  private static String organised;
  private static String asked;
  private static String open;
  private static String call;
  private static String line;
  private static String declined;
  private static String appealed;
  private static String reported;
  private static String concern;

  @BeforeAll
  static void writeTheWorld() {
    jan = Http.as("jan");
    gerda = Http.as("gerda");
    samira = Http.as("samira");
    emine = Http.as("emine");
    asked = Street.ask(jan, "Kan iemand mijn kast verschuiven?", Street.IN_WEST);
    RoutesWorld world = new RoutesWorld();
    organised = world.make(RoutesWorld.Subject.SEEN_INITIATIVE);
    open = world.make(RoutesWorld.Subject.OPEN);
    call = world.make(RoutesWorld.Subject.CALL);
    line = world.make(RoutesWorld.Subject.DAGSTART_LINE);
    declined = world.make(RoutesWorld.Subject.DECLINED);
    appealed = world.make(RoutesWorld.Subject.APPEALED);
    reported = world.make(RoutesWorld.Subject.REPORTED);
    concern = world.make(RoutesWorld.Subject.SEEN_CONCERN);
  }

  private record Form(String who, Http browser, String path, List<String> fields) {
    @Override
    public String toString() {
      return who + " " + path.replaceAll("[A-Za-z0-9]{8}(?=/|$)", "*");
    }
  }

  private static List<Form> forms() {
    Http anonymous = Http.anonymous();
    List<String> details =
        List.of(
            "soort",
            "waar",
            "buurt",
            "wanneer",
            "datum",
            "bereik",
            "telefoon",
            "voornaam",
            "achternaam",
            "helpers",
            "niet-bellen",
            "jonger");
    List<String> initiative =
        List.of(
            "naam",
            "woorden",
            "soort",
            "ritme",
            "dagen",
            "welke",
            "dag",
            "van",
            "tot",
            "einde",
            "niet-op",
            "maand-van",
            "maand-tot",
            "waar",
            "voor-wie",
            "kosten",
            "wie",
            "nodig",
            "meenemen",
            "nummer");
    String mine = "/mijn/initiatieven/" + organised;
    return List.of(
        new Form(
            "samira",
            samira,
            "/team/sociale-kaart/nieuw",
            List.of(
                "naam",
                "wat",
                "voor_wie",
                "onderwerpen",
                "vaardigheden",
                "buurten",
                "plek",
                "adres",
                "buurt",
                "open",
                "open_toelichting",
                "telefoon",
                "website",
                "email",
                "inloop",
                "kosten",
                "talen",
                "team",
                "nummer")),
        new Form("samira", samira, "/team/vragen/" + open + "/verwijzing", List.of("organisatie")),
        new Form("anybody", anonymous, "/initiatieven/nieuw", initiative),
        new Form("emine", emine, mine + "/wijziging", initiative),
        new Form("emine", emine, mine + "/datum", List.of("dag", "naar", "van", "tot", "reden")),
        new Form("emine", emine, mine + "/pauze", List.of("stop-van", "stop-tot")),
        new Form("emine", emine, mine + "/rooster", List.of("rooster")),
        new Form("emine", emine, mine + "/uitnodiging", List.of("email", "overdracht")),
        new Form("emine", emine, mine + "/aanmeldingen/plekken", List.of("aanmelden", "plekken")),
        new Form("emine", emine, mine + "/aanmeldingen/opkomst", List.of("dag", "aantal")),
        new Form("emine", emine, mine + "/steun", List.of("soort", "vraag", "nummer")),
        new Form(
            "samira",
            samira,
            "/team/initiatieven/" + organised + "/weghalen",
            List.of("reden", "zin")),
        new Form("anybody", anonymous, "/zoeken", List.of("q")),
        new Form(
            "emine",
            emine,
            "/mijn/zoekopdrachten",
            List.of("woorden", "keuzes", "soort", "afstand", "ritme")),
        new Form(
            "samira",
            samira,
            "/team/woorden/voorbeeld",
            List.of("woord", "betekent", "vaardigheid", "onderwerp", "allebei")),
        new Form("samira", samira, "/team/regels/proef", List.of("tekst")),
        new Form(
            "ruud",
            Http.as("ruud"),
            "/team/regels/nieuw",
            List.of("soort", "woorden", "tenzij", "wel", "niet", "versie")),
        new Form("anybody", anonymous, "/taal", List.of("taal", "terug")),
        new Form("anybody", anonymous, "/aanmelden", List.of("email", "terug")),
        new Form("anybody", anonymous, "/aanmelden/code", List.of("code")),
        new Form("anybody", anonymous, "/demo/aanmelden", List.of("email")),
        new Form("anybody", anonymous, "/vraag", List.of("tekst", "nummer", "klaar", "zomaar")),
        new Form("anybody", anonymous, "/vraag/gegevens", details),
        new Form(
            "anybody",
            anonymous,
            "/vraag/activiteiten",
            List.of("samen", "getoond", "activiteit", "eerste-keer")),
        new Form(
            "jan",
            jan,
            "/vraag/activiteiten",
            List.of("samen", "getoond", "activiteit", "eerste-keer")),
        new Form(
            "anybody",
            anonymous,
            "/vraag/controle",
            List.of("korte-tekst", "toestemming", "email", "nummer", "weghalen")),
        new Form("jan", jan, "/vraag", List.of("tekst")),
        new Form("jan", jan, "/vraag/gegevens", details),
        new Form("jan", jan, "/vraag/controle", List.of("korte-tekst", "toestemming", "nummer")),
        new Form(
            "jan", jan, "/mijn/vragen/" + asked + "/wijziging", List.of("tekst", "korte-tekst")),
        new Form("anybody", anonymous, "/helpen/aanbod", List.of("woorden")),
        new Form(
            "gerda",
            gerda,
            "/helpen/aanbod/gegevens",
            List.of(
                "woorden",
                "voornaam",
                "achternaam",
                "vaardigheden",
                "wanneer",
                "buurt",
                "bereik",
                "talen",
                "tegelijk",
                "via",
                "telefoon",
                "zichtbaar")),
        new Form(
            "samira",
            samira,
            "/team/nieuwe-vraag",
            Stream.concat(
                    Stream.of("tekst", "korte-tekst", "kanaal", "email", "toestemming", "nummer"),
                    details.stream())
                .toList()),
        new Form(
            "samira",
            samira,
            "/team/lezen/" + asked + "/beslissing",
            List.of("beslissing", "zin", "reden", "korte-tekst", "standaard", "lezing", "gelezen")),
        new Form(
            "gerda", gerda, "/klopt-niet/" + open, List.of("nummer", "reden", "woorden", "email")),
        new Form(
            "anybody",
            anonymous,
            "/zorgen",
            List.of("nummer", "woorden", "buurt", "weet", "bereik", "gelezen")),
        new Form(
            "samira",
            samira,
            "/team/vragen/" + open + "/voorstel",
            List.of("vrijwilliger", "afweging")),
        new Form(
            "samira", samira, "/team/vragen/" + open + "/telefoon/wijziging", List.of("gezegd")),
        new Form(
            "samira", samira, "/team/bellen/" + call + "/uitkomst", List.of("uitkomst", "notitie")),
        new Form(
            "samira",
            samira,
            "/team/dagstart/vragen/" + line + "/keuze",
            List.of("keuze", "eigenaar", "anders", "alleen")),
        new Form(
            "samira",
            samira,
            "/team/dagstart/vragen/" + line + "/stap",
            List.of("stap", "eigenaar")),
        new Form("samira", samira, "/team/dagstart/aanwezig", List.of("wie")),
        new Form(
            "samira",
            samira,
            "/team/signalen/" + reported + "/antwoord",
            List.of("antwoord", "reden", "zin", "woord")),
        new Form(
            "samira",
            samira,
            "/team/opnieuw-kijken/" + appealed + "/antwoord",
            List.of("antwoord", "zin")),
        new Form(
            "samira", samira, "/team/opnieuw-kijken/" + declined + "/namens", List.of("woorden")),
        new Form(
            "samira",
            samira,
            "/team/zorgen/" + concern + "/opvolging",
            List.of("wie", "wanneer", "afspraak")));
  }

  @TestFactory
  Stream<DynamicTest> every_form_bears_every_value() {
    return forms().stream()
        .flatMap(
            form ->
                VALUES.entrySet().stream()
                    .map(
                        value ->
                            dynamicTest(
                                form + " with " + value.getKey(),
                                () -> bears(form, body(form.fields(), value.getValue())))));
  }

  @TestFactory
  Stream<DynamicTest> every_field_alone_bears_the_worst() {
    String worst = encoded(SCRIPT) + "%00%FF" + "%F0%9F%98%80".repeat(3000);
    return forms().stream()
        .map(
            form ->
                dynamicTest(
                    form.toString(),
                    () -> {
                      for (String field : form.fields()) {
                        bears(form, field + "=" + worst);
                        bears(form, field + "=a&" + field + "=" + worst + "&" + field);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> every_form_bears_a_body_that_is_no_form() {
    return forms().stream()
        .map(
            form ->
                dynamicTest(
                    form.toString(),
                    () -> {
                      bears(form, "");
                      bears(form, "&&&=&=;;%=%");
                      bears(form, "\u0000\u0001\u0002");
                      for (String type :
                          List.of(
                              "application/json",
                              "text/plain",
                              "nonsense",
                              "multipart/form-data; boundary=x",
                              "application/x-www-form-urlencoded; charset=no-such-thing",
                              "application/x-www-form-urlencoded; charset=utf-16",
                              "application/x-www-form-urlencoded; charset=")) {
                        bears(form, "tekst=hulp", type);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> every_query_and_reference_bears_every_value() {
    List<String> addresses =
        List.of(
            "/zoeken?q=$",
            "/zoeken?$=$",
            "/aanmelden?terug=$",
            "/activiteiten/$",
            "/vragen/$",
            "/mijn/vragen/$",
            "/mijn/vragen/$/wijziging",
            "/team/lezen/$",
            "/team/vragen/$",
            "/team/vragen/$/briefje",
            "/aanmelden/link/$",
            "/herinnering/$/ja",
            "/mijn/initiatieven/$",
            "/aanmelding/$",
            "/zoekopdracht/$/stop",
            "/activiteiten/$/aanmelding",
            "/team/initiatieven/$",
            "/initiatieven/uitnodiging/$",
            "/initiatieven/bevestiging/$",
            "/herinnering/" + open + "/$",
            "/$");
    return addresses.stream()
        .flatMap(
            address ->
                VALUES.entrySet().stream()
                    .filter(value -> !value.getValue().contains("%zz"))
                    .filter(value -> value.getValue().length() < 3_000)
                    .map(
                        value ->
                            dynamicTest(
                                address + " with " + value.getKey(),
                                () -> {
                                  for (Http who : List.of(Http.anonymous(), samira, jan)) {
                                    fine(who.get(address.replace("$", value.getValue())));
                                  }
                                })));
  }

  @Test
  void actions_on_references_that_are_nobodys_are_not_found() {
    for (String path :
        List.of(
            "/mijn/vragen/zzzzzzzz/intrekking",
            "/mijn/vragen/zzzzzzzz/afronding",
            "/mijn/koppelingen/zzzzzzzz/ja",
            "/mijn/sessies/999999999/einde",
            "/mijn/sessies/99999999999999999999/einde",
            "/mijn/sessies/x/einde",
            "/vragen/zzzzzzzz/aanbod",
            "/helpen/koppelingen/zzzzzzzz/nee",
            "/helpen/koppelingen/zzzzzzzz/misschien",
            "/team/lezen/zzzzzzzz/overname",
            "/team/vragen/zzzzzzzz/voorstel",
            "/team/vragen/" + open + "/telefoon/zzzzzzzz/ja",
            "/team/bellen/-1/uitkomst",
            "/team/bellen/x/uitkomst")) {
      for (Http who : List.of(jan, gerda, samira)) {
        assertEquals(404, who.post(path, Map.of("x", "y")).statusCode(), path);
      }
    }
  }

  @Test
  void cookies_that_we_never_made_are_no_problem() {
    for (String cookie :
        List.of(
            "omzien=" + "x".repeat(3000),
            "omzien=; concept=; taal=; bericht=; aanmelding=",
            "taal=<script>; bericht=flash.asked:forged; concept=../../etc",
            "bericht=nocolon; taal=xx",
            "=;;;=a; $Version=1; omzien")) {
      fine(
          Http.anonymous().send(Http.anonymous().request("/vraag").header("Cookie", cookie).GET()));
    }
  }

  @Test
  void a_message_that_somebody_else_signed_is_not_shown() {
    HttpResponse<String> page =
        Http.anonymous()
            .send(
                Http.anonymous()
                    .request("/")
                    .header("Cookie", "bericht=flash.asked:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                    .GET());
    assertFalse(page.body().contains(Texts.in("nl").of("flash.asked")));
  }

  @Test
  void a_body_far_larger_than_any_form_is_refused_without_being_kept() {
    Http anybody = Http.anonymous();
    byte[] huge =
        ("tekst=" + "a".repeat(400_000)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    String before = drafts();
    for (String path : List.of("/vraag", "/zoeken", "/aanmelden")) {
      refused(anybody, path, BodyPublishers.ofByteArray(huge));
      refused(
          anybody,
          path,
          BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(huge)));
    }
    assertEquals(before, drafts());
    assertEquals(200, anybody.get("/").statusCode());
  }

  /** The program may hang up before it was told everything. */
  private static void refused(
      Http anybody, String path, java.net.http.HttpRequest.BodyPublisher body) {
    try {
      HttpResponse<String> answer =
          anybody.send(
              anybody
                  .request(path)
                  .version(java.net.http.HttpClient.Version.HTTP_1_1)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(body));
      assertEquals(413, answer.statusCode(), path);
    } catch (java.io.UncheckedIOException hungUp) {
      assertTrue(hungUp.getCause() != null, path);
    }
  }

  private static String drafts() {
    return RunningDatabase.shared().text("select count(*)::text from draft");
  }

  @Test
  void a_draft_keeps_nothing_but_the_fields_of_its_form() {
    Http anybody = Http.anonymous();
    String words = "een heel gewone vraag " + java.util.UUID.randomUUID();
    anybody.post("/vraag", Map.of("tekst", words, "zomaar", "erbij-gesmokkeld"));
    String draft =
        RunningDatabase.shared()
            .text("select fields from draft where fields like ?", "%" + words + "%");
    assertFalse(draft.contains("erbij-gesmokkeld"), draft);
  }

  @Test
  void what_was_typed_comes_back_with_a_summary_that_leads_to_the_field() {
    Http anybody = Http.anonymous();
    String typed = "Mijn lange <b>verhaal</b> & meer. " + "x".repeat(9_000);
    HttpResponse<String> tooLong = anybody.post("/vraag", Map.of("tekst", typed));
    summarised(tooLong, "tekst");
    assertTrue(tooLong.body().contains("Mijn lange &lt;b&gt;verhaal&lt;/b&gt; &amp; meer."));

    Http jansBrowser = Http.as("jan");
    jansBrowser.post("/vraag", Map.of("tekst", "hulp"));
    HttpResponse<String> nowhere =
        jansBrowser.post(
            "/vraag/gegevens",
            Map.of("waar", "Verweggistan \"><i>", "bereik", "telephone", "telefoon", "geen idee"));
    summarised(nowhere, "waar");
    summarised(nowhere, "telefoon");
    assertTrue(nowhere.body().contains("value=\"Verweggistan &#34;"), "her place is gone");
    assertFalse(nowhere.body().contains("Verweggistan \""), "her place breaks out");
    assertTrue(nowhere.body().contains("value=\"geen idee\""));

    HttpResponse<String> change =
        jan.post(
            "/mijn/vragen/" + asked + "/wijziging", Map.of("tekst", "Anders", "korte-tekst", ""));
    summarised(change, "korte-tekst");
    assertTrue(change.body().contains("Anders</textarea>"));

    HttpResponse<String> decline =
        samira.post(
            "/team/lezen/" + asked + "/beslissing",
            Map.of(
                "beslissing", "decline", "zin", "Wij doen dit niet, omdat.", "korte-tekst", "K"));
    summarised(decline, "reden");
    assertTrue(decline.body().contains("Wij doen dit niet, omdat."));

    HttpResponse<String> behalf =
        samira.post("/team/nieuwe-vraag", Map.of("tekst", "Zij belde.", "voornaam", "Truus"));
    for (String field : List.of("kanaal", "waar", "bereik", "toestemming")) {
      summarised(behalf, field);
    }
    assertTrue(behalf.body().contains("Zij belde.</textarea>"));
    assertTrue(behalf.body().contains("value=\"Truus\""));
  }

  @Test
  void a_form_that_is_sent_twice_shows_the_first_result() {
    Http person = Http.as("jan");
    Street.write(person, "Wie helpt met mijn fiets?", Street.IN_WEST, Map.of());
    String number =
        Street.found("name=\"nummer\" value=\"([^\"]+)\"", person.get("/vraag/controle").body());
    Map<String, String> form =
        Map.of("nummer", number, "toestemming", "ja", "korte-tekst", "Fiets");
    HttpResponse<String> first = person.post("/vraag/controle", form);
    HttpResponse<String> second = person.post("/vraag/controle", form);
    assertEquals(303, first.statusCode(), first.body());
    assertEquals(Street.location(first), Street.location(second));
    assertEquals(
        "1",
        RunningDatabase.shared()
            .text("select count(*)::text from help_request where form_number = ?", number));
  }

  @Test
  void a_form_that_is_sent_eight_times_at_once_is_kept_once() throws Exception {
    Http person = Http.as("jan");
    Street.write(person, "Wie helpt met mijn kraan?", Street.IN_WEST, Map.of());
    String number =
        Street.found("name=\"nummer\" value=\"([^\"]+)\"", person.get("/vraag/controle").body());
    Set<String> results =
        atOnce(
            person,
            "/vraag/controle",
            Map.of("nummer", number, "toestemming", "ja", "korte-tekst", "Kraan"));
    assertEquals(1, results.size(), results.toString());
    assertTrue(results.iterator().next().startsWith("303 /mijn/vragen/"), results.toString());

    String behalf =
        Street.found("name=\"nummer\" value=\"([^\"]+)\"", samira.get("/team/nieuwe-vraag").body());
    Set<String> written = atOnce(samira, "/team/nieuwe-vraag", onBehalf(behalf));
    assertEquals(1, written.size(), written.toString());
    assertTrue(written.iterator().next().startsWith("303 /team/vragen/"), written.toString());
  }

  @Test
  void a_form_without_a_number_or_with_another_persons_number_loses_nothing() {
    Http person = Http.as("jan");
    Street.write(person, "Eerste vraag van Jan", Street.IN_WEST, Map.of());
    String number =
        Street.found("name=\"nummer\" value=\"([^\"]+)\"", person.get("/vraag/controle").body());
    Map<String, String> form =
        Map.of("nummer", number, "toestemming", "ja", "korte-tekst", "Vraag van iemand");
    String first = Street.location(person.post("/vraag/controle", form));

    Http other = Http.as("emine");
    Street.write(other, "Vraag van Emine", Street.IN_WEST, Map.of());
    HttpResponse<String> sent = other.post("/vraag/controle", form);
    assertEquals(303, sent.statusCode());
    assertFalse(Street.location(sent).equals(first), "Emine is sent to the question of Jan");
    assertTrue(other.get(Street.location(sent)).body().contains("Vraag van Emine"));

    List<String> kept = new ArrayList<>();
    for (String none : List.of("", " ", "x".repeat(5_000))) {
      Map<String, String> numbered = onBehalf(none);
      HttpResponse<String> answer = samira.post("/team/nieuwe-vraag", numbered);
      assertEquals(303, answer.statusCode(), answer.body());
      kept.add(Street.location(answer));
    }
    assertEquals(3, Set.copyOf(kept).size(), "three questions became " + kept);
  }

  private static Map<String, String> onBehalf(String number) {
    return Map.of(
        "nummer", number,
        "kanaal", "telephone",
        "voornaam", "Truus",
        "telefoon", "0299-012399",
        "waar", Street.IN_WEST,
        "bereik", "telephone",
        "tekst", "Zij kan niet bij de bovenste plank",
        "korte-tekst", "Hulp bij een plank",
        "toestemming", "ja");
  }

  private static Set<String> atOnce(Http person, String path, Map<String, String> fields)
      throws InterruptedException, ExecutionException {
    ExecutorService people = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> answers =
          Stream.generate(
                  () ->
                      people.submit(
                          () -> {
                            HttpResponse<String> answer = person.post(path, fields);
                            return answer.statusCode() + " " + Street.location(answer);
                          }))
              .limit(8)
              .toList();
      List<String> all = new ArrayList<>();
      for (Future<String> answer : answers) {
        all.add(answer.get());
      }
      return Set.copyOf(all);
    } finally {
      people.shutdown();
    }
  }

  private static void summarised(HttpResponse<String> answer, String field) {
    assertEquals(422, answer.statusCode(), answer.body());
    String summary = Street.found("(?s)(role=\"alert\".*?</ul>)", answer.body());
    assertTrue(summary.contains("href=\"#" + field + "\""), summary);
    assertTrue(
        answer.body().contains("id=\"" + field + "\"")
            || answer.body().contains("id=\"" + field + "-"),
        "the summary leads nowhere: " + field);
  }

  private static void bears(Form form, String body) {
    bears(form, body, "application/x-www-form-urlencoded");
  }

  private static void bears(Form form, String body, String type) {
    fine(
        form.browser()
            .send(
                form.browser()
                    .request(form.path())
                    .header("Content-Type", type)
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(BodyPublishers.ofString(body))));
  }

  private static void fine(HttpResponse<String> answer) {
    String where = answer.request().uri().getPath() + ": ";
    assertTrue(answer.statusCode() < 500, () -> where + answer.statusCode());
    String page = answer.body();
    assertFalse(page.contains("<script>alert"), () -> where + "a script stands in the page");
    assertFalse(page.contains("<img src=x"), () -> where + "an element stands in the page");
    assertFalse(page.contains("\" onmouseover="), () -> where + "an attribute stands in the page");
    assertFalse(page.contains("Exception"), () -> where + "the page tells of exceptions");
    assertFalse(page.contains("Payara"), () -> where + "the page names the server");
    String location = Street.location(answer);
    assertTrue(
        location.isEmpty() || location.matches("/(?!/).*|https://www\\.buienradar\\.nl/"),
        () -> where + "leads to " + location);
  }

  private static String body(List<String> fields, String value) {
    return fields.stream().map(field -> field + "=" + value).collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }
}
