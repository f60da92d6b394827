package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.omzien.testing.Http;
import nl.omzien.testing.Patience;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator writes a rule, sees what it does, and puts it in force. */
class LocalRulePagesIT {

  private static final String NEW = "/team/regels/nieuw";
  private static final String SHOUTED = "Wie ruilt er een KWIBBELKAST met mij?";
  private static final Map<String, String> RULE =
      Map.of(
          "soort", "trade",
          "woorden", "kwibbelkast\nwie ... kwibbeldoos",
          "tenzij", "museum",
          "wel", "Ik ruil een kwibbelkast\nWie heeft er een kwibbeldoos?",
          "niet", "In het museum staat een kwibbelkast\nIk lees graag voor");

  private final Http ruud = Http.as("ruud");
  private final Http samira = Http.as("samira");

  @BeforeEach
  @AfterEach
  void tidy() {
    RunningDatabase.shared().change("delete from local_rule");
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> fields = new HashMap<>(RULE);
    fields.put(name, value);
    return fields;
  }

  private String found(String text) {
    return samira.post("/team/regels/proef", Map.of("tekst", text)).body();
  }

  private static String count() {
    return RunningDatabase.shared().text("select count(*)::text from local_rule");
  }

  private static List<String> record() {
    return RunningDatabase.shared()
        .texts(
            "select value_from || ' > ' || value_to from policy_change"
                + " where setting = 'local-rule' order by id");
  }

  private String reference() {
    return Street.found("/team/regels/(\\w{8})/weg", ruud.get("/team/regels").body());
  }

  @Test
  void aRuleIsTriedThenInForceThenChangedThenGone() {
    HttpResponse<String> preview = ruud.post(NEW + "/voorbeeld", RULE);
    assertEquals(200, preview.statusCode(), preview.body());
    assertTrue(preview.body().contains("Alle voorbeelden gaan goed."), preview.body());
    assertTrue(preview.body().contains("<mark"), "what it finds is marked");
    assertEquals("0", count(), "nothing is in force by looking");
    int before = record().size();

    Street.led(ruud.post(NEW, RULE), "/team/regels");
    Duration took = Patience.until("it is found", () -> found(SHOUTED).contains("<mark"));
    System.out.println("LocalRulePagesIT: in force after " + took.toMillis() + " ms");
    assertFalse(found("Het museum heeft een kwibbelkast").contains("<mark"));
    assertTrue(found(SHOUTED).contains("Dit klinkt als verkopen of reclame."));
    assertTrue(samira.get("/team/regels").body().contains("kwibbelkast"), "the team reads it");
    assertFalse(samira.get("/team/regels").body().contains(NEW), "but does not write");

    String one = "/team/regels/" + reference();
    assertTrue(ruud.get(one).body().contains("kwibbeldoos"));
    Map<String, String> changed = new HashMap<>(with("tenzij", "museum\nmet mij"));
    changed.put("versie", "7");
    HttpResponse<String> late = ruud.post(one, changed);
    changed.put("versie", RunningDatabase.shared().text("select version::text from local_rule"));
    assertEquals(422, late.statusCode(), "somebody else came first");
    assertTrue(late.body().contains("heeft deze regel net veranderd"), late.body());
    assertTrue(late.body().contains("met mij"), "what she typed is kept");
    Street.led(ruud.post(one, changed), "/team/regels");
    Patience.until("it is left alone", () -> !found(SHOUTED).contains("<mark"));

    Street.led(ruud.post(one + "/weg", Map.of()), "/team/regels");
    Street.led(ruud.post(one + "/weg", Map.of()), "/team/regels");
    assertEquals("0", count());
    assertEquals(
        List.of(
            " > trade: kwibbelkast / wie ... kwibbeldoos (– museum)",
            "trade: kwibbelkast / wie ... kwibbeldoos (– museum)"
                + " > trade: kwibbelkast / wie ... kwibbeldoos (– museum / met mij)",
            "trade: kwibbelkast / wie ... kwibbeldoos (– museum / met mij) > "),
        record().subList(before, record().size()),
        "twice is once");
  }

  @Test
  void noRuleIsInForceWhoseExamplesGoWrong() {
    for (String address : List.of(NEW, NEW + "/voorbeeld")) {
      HttpResponse<String> missed = ruud.post(address, with("wel", "Dit zegt niets"));
      assertEquals(422, missed.statusCode());
      assertTrue(missed.body().contains("Deze zin vindt de regel niet"), missed.body());
      assertTrue(missed.body().contains("wie ... kwibbeldoos"), "what was typed is kept");
      HttpResponse<String> wrong = ruud.post(address, with("niet", "Mooie kwibbelkast"));
      assertEquals(422, wrong.statusCode());
      assertTrue(wrong.body().contains("Deze zin vindt de regel ook"), wrong.body());
    }
    assertEquals("0", count());
  }

  @Test
  void aRuleThatFindsMuchSaysSoBeforeItIsInForce() {
    Map<String, String> wide =
        Map.of("soort", "trade", "woorden", "gratis", "wel", "Nu gratis!", "niet", "Ik lees voor");
    String preview = ruud.post(NEW + "/voorbeeld", wide).body();
    assertTrue(preview.contains("Let op: van"), preview);
  }

  @Test
  void aDoubleClickAndTwoCoordinatorsAtOnceMakeOneRule() {
    Http other = Http.as("ruud");
    Stream.of(ruud, other)
        .map(one -> CompletableFuture.supplyAsync(() -> one.post(NEW, RULE).statusCode()))
        .toList()
        .forEach(answer -> assertEquals(303, answer.join()));
    assertEquals("1", count());
    Map<String, String> alike = with("wel", "Een kwibbelkast graag");
    assertEquals(422, ruud.post(NEW, alike).statusCode(), "the same words again");
    assertEquals("1", count());
  }

  @Test
  void onlyACoordinatorWritesAndNobodyElseReads() {
    for (String name : List.of("jan", "gerda")) {
      assertEquals(404, Http.as(name).get("/team/regels").statusCode());
      assertEquals(
          404, Http.as(name).post("/team/regels/proef", Map.of("tekst", "te koop")).statusCode());
    }
    assertEquals(404, samira.get(NEW).statusCode());
    assertEquals(404, samira.post(NEW, RULE).statusCode());
    assertEquals(404, samira.post(NEW + "/voorbeeld", RULE).statusCode());
    assertEquals(404, ruud.get("/team/regels/zzzzzzzz").statusCode());
    assertEquals("0", count());
  }

  @Test
  void whatWasTypedComesBackAfterSigningInAgain() {
    HttpResponse<String> answer = Http.anonymous().post(NEW, RULE);
    assertEquals(303, answer.statusCode());
    assertTrue(answer.headers().firstValue("Location").orElse("").contains("/aanmelden"));
    assertEquals("0", count());
  }

  @Test
  void aTextThatIsTriedIsMarkedAndKeptNowhere() {
    String page = found("Ik geef u mijn pasje en de pincode mee <script>alert(1)</script>");
    assertTrue(page.contains("<mark") && page.contains("&lt;script&gt;"), page);
    assertEquals(422, samira.post("/team/regels/proef", Map.of("tekst", " ")).statusCode());
  }
}
