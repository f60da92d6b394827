package nl.omzien.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Districts and neighbourhoods over HTTP: brought, looked at, carried out, served. */
class DivisionPagesIT {

  private static final Map<String, String> TEAM =
      Map.of(
          "naam", "Wijkteam Nieuwland",
          "telefoon", "0299 012 499",
          "bereikbaar", "maandag tot en met vrijdag, 9.00 tot 17.00 uur");

  private static final String FILE =
      Cbs.file(
          Cbs.district("WK999905", "Nieuwland"),
          Cbs.neighbourhood("BU99990501", "Kwikstaarthof"),
          Cbs.neighbourhood("BU9999050", "=Te kort"),
          Cbs.neighbourhood("BU99990598", "Nieuwe Plas", "JA"));

  private final Http ruud = Http.as("ruud");
  private final RunningDatabase database = RunningDatabase.shared();

  /** Others bring files too. */
  @BeforeEach
  @AfterEach
  void tidy() {
    database.change("delete from neighbourhood where district_code = 'WK999905'");
    database.change("delete from district where code = 'WK999905'");
    database.change("delete from team where name like '%Nieuwland'");
    database.change("delete from division_file");
    database.change("update person set coordinator = false where email = 'bas@example.org'");
  }

  @Test
  void a_file_is_looked_at_carried_out_once_and_found_by_residents_when_a_team_serves_it() {
    String before = database.text("select coalesce(max(id), 0)::text from policy_change");
    String page = Bringing.read(ruud, FILE);
    assertTrue(ruud.get("/team/wijken").body().contains(page), "who left comes back to it");
    String preview = ruud.get(page).body();
    assertTrue(preview.contains("4 gebieden, indeling van 2026"), preview);
    assertTrue(preview.contains("Gebied 3 (regel 4)"), preview);
    assertTrue(preview.contains("“BU9999050” heeft niet de goede vorm"), preview);
    assertTrue(preview.contains("Water: 1"), preview);
    assertTrue(preview.contains("Vogelbuurt (BU99990201)"), "is here and not in the file");
    String csv = ruud.get(page + "/fouten.csv").body();
    assertTrue(csv.contains("3;4;BU9999050;'=Te kort;"), csv);
    assertEquals("0", count("district where code = 'WK999905'"), "looking changes nothing");

    String seen = Bringing.seen(preview);
    Street.led(ruud.post(page + "/uitvoering", Map.of("gezien", seen)), page);
    Street.led(ruud.post(page + "/uitvoering", Map.of("gezien", seen)), page);
    assertTrue(ruud.get(page).body().contains("Nieuw: 2. Bijgewerkt: 0."), ruud.get(page).body());
    assertEquals("1", count("neighbourhood where code = 'BU99990501' and cbs_year = 2026"));
    assertEquals("1", count("policy_change where id > " + before + " and setting = 'division'"));

    assertEquals(404, Http.anonymous().get("/buurt/kwikstaarthof").statusCode());
    assertTrue(asked().contains("werkt nog geen wijkteam"), "nobody serves it yet");
    assertFalse(Http.anonymous().get("/buurt").body().contains("Kwikstaarthof"));
    String districts = ruud.get("/team/wijken").body();
    assertTrue(districts.contains("Nieuwland (1 buurt, WK999905)"), districts);

    Street.led(ruud.post("/team/wijken/teams", TEAM), "/team/wijken");
    Street.led(ruud.post("/team/wijken/teams", TEAM), "/team/wijken");
    assertEquals("1", count("team where name = 'Wijkteam Nieuwland'"), "a double click makes one");
    String team = database.text("select id::text from team where name = 'Wijkteam Nieuwland'");
    Map<String, String> given = Map.of("wijk", "WK999905", "team", team);
    Street.led(ruud.post("/team/wijken/toewijzing", given), "/team/wijken");
    assertEquals(
        "1", count("policy_change where id > " + before + " and setting = 'district-team'"));
    assertEquals("1", count("policy_change where id > " + before + " and setting = 'team'"));
    assertEquals(200, Http.anonymous().get("/buurt/kwikstaarthof").statusCode());
    assertFalse(asked().contains("werkt nog geen wijkteam"));

    String again = ruud.get(Bringing.read(ruud, FILE)).body();
    assertTrue(again.contains("Er is niets om uit te voeren."), again);
  }

  /** The second step of asking, in the new neighbourhood. */
  private static String asked() {
    Http anybody = Http.anonymous();
    anybody.post("/vraag", Map.of("tekst", "Wie helpt mij met de tuin?"));
    return anybody
        .post("/vraag/gegevens", Map.of("soort", "tuin-en-buiten", "waar", "Kwikstaarthof"))
        .body();
  }

  @Test
  void another_name_stands_beside_the_old_one_and_the_address_stays() {
    carriedOut(FILE);
    String renamed = FILE.replace("Kwikstaarthof", "Grasmussenhof");
    String page = Bringing.read(ruud, renamed);
    String preview = ruud.get(page).body();
    assertTrue(preview.contains("<td>Kwikstaarthof</td><td>Grasmussenhof</td>"), preview);
    Bringing.carryOut(ruud, page);
    assertEquals(
        "kwikstaarthof",
        database.text("select slug from neighbourhood where name = 'Grasmussenhof'"));
  }

  private void carriedOut(String file) {
    Bringing.carryOut(ruud, Bringing.read(ruud, file));
  }

  @Test
  void two_of_one_name_have_addresses_of_their_own() {
    carriedOut(
        Cbs.file(
            Cbs.district("WK999905", "Nieuwland"),
            Cbs.neighbourhood("BU99990501", "Vogelbuurt"),
            Cbs.neighbourhood("BU99990502", "Vogelbuurt")));
    assertEquals(
        List.of("vogelbuurt", "vogelbuurt-bu99990501", "vogelbuurt-bu99990502"),
        database.texts("select slug from neighbourhood where name = 'Vogelbuurt' order by slug"));
  }

  @Test
  void of_two_coordinators_at_once_one_carries_it_out_and_the_other_looks_again() {
    database.change("update person set coordinator = true where email = 'bas@example.org'");
    Http bas = Http.as("bas");
    String one = Bringing.read(ruud, FILE);
    String other = Bringing.read(bas, FILE.replace("Kwikstaarthof", "Wielewaal"));
    assertEquals(404, bas.get(one).statusCode(), "it is hers");
    String seenByRuud = Bringing.seen(ruud.get(one).body());
    String seenByBas = Bringing.seen(bas.get(other).body());
    CompletableFuture<HttpResponse<String>> first =
        CompletableFuture.supplyAsync(
            () -> ruud.post(one + "/uitvoering", Map.of("gezien", seenByRuud)));
    HttpResponse<String> second = bas.post(other + "/uitvoering", Map.of("gezien", seenByBas));
    Street.led(first.join(), one);
    Street.led(second, other);
    boolean ruudFirst = ruud.get(one).body().contains("Uitgevoerd.");
    boolean basFirst = bas.get(other).body().contains("Uitgevoerd.");
    assertTrue(ruudFirst ^ basFirst, "one of them");
    String loser = ruudFirst ? bas.get(other).body() : ruud.get(one).body();
    assertTrue(
        loser.contains("<td>Kwikstaarthof</td><td>Wielewaal</td>")
            || loser.contains("<td>Wielewaal</td><td>Kwikstaarthof</td>"),
        loser);
  }

  @Test
  void who_is_no_coordinator_finds_nothing() {
    String page = Bringing.read(ruud, FILE);
    for (String who : List.of("jan", "gerda", "samira")) {
      Http somebody = Http.as(who);
      assertEquals(404, somebody.get("/team/wijken").statusCode(), who);
      assertEquals(404, somebody.get(Bringing.HERE).statusCode(), who);
      assertEquals(404, somebody.get(page).statusCode(), who);
      assertEquals(404, Bringing.bring(somebody, FILE).statusCode(), who);
      assertEquals(404, somebody.post(page + "/uitvoering", Map.of()).statusCode(), who);
      assertEquals(404, somebody.post("/team/wijken/teams", TEAM).statusCode(), who);
      assertEquals(404, somebody.post("/team/wijken/toewijzing", Map.of()).statusCode(), who);
    }
    assertTrue(Street.location(Bringing.bring(Http.anonymous(), FILE)).startsWith("/aanmelden"));
    assertEquals("1", count("division_file"));
    assertEquals("0", count("district where code = 'WK999905'"));
  }

  @Test
  void a_hostile_file_is_refused_kindly_and_leaves_nothing() {
    Map<String, String> reasons = new HashMap<>();
    reasons.put("<script>alert(1)</script>", "geen goede JSON");
    reasons.put("{\"type\":\"FeatureCollection\",\"features\":[{\"a\":NaN}]}", "bij regel 1");
    reasons.put("{\"a\":" + "[".repeat(200_000), "geen goede JSON");
    reasons.put("{\"a\":\"" + "x".repeat(1_000_000), "geen goede JSON");
    reasons.put("{\"features\":[" + "0,".repeat(25_000) + "0]}", "te veel gebieden");
    reasons.put("{\"type\":\"Topology\"}", "geen lijst van gebieden");
    reasons.put(Cbs.file(), "geen enkel gebied");
    reasons.forEach(
        (file, reason) -> {
          HttpResponse<String> answer = ruud.get(Bringing.read(ruud, file));
          assertEquals(200, answer.statusCode());
          assertTrue(answer.body().contains(reason), answer.body());
        });
    String markup =
        Cbs.file(Cbs.district("WK999905", "<b>x</b>"), Cbs.neighbourhood("BU99990501", "\\u0000"));
    String page = ruud.get(Bringing.read(ruud, markup)).body();
    assertTrue(page.contains("tekens die niet in een naam horen"), page);
    assertTrue(page.contains("&lt;b") && !page.contains("<b>x"), page);
    assertTrue(page.contains("Er is niets om uit te voeren."), page);
    assertEquals("0", count("division_file_part"));
    assertEquals("0", count("district where code = 'WK999905'"));
  }

  @Test
  void a_form_that_is_not_good_comes_back_with_what_was_typed() {
    HttpResponse<String> answer =
        Bringing.bring(ruud, Map.of("jaar", "ooit", "gemeente", ""), new byte[0]);
    assertEquals(422, answer.statusCode());
    assertTrue(
        answer.body().contains("Vul een jaar in") && answer.body().contains("value=\"ooit\""));
    assertTrue(answer.body().contains("of kies alle gemeenten"), answer.body());
    Map<String, String> good = Map.of("jaar", "2026", "gemeente", "Waterveen");
    assertTrue(Bringing.bring(ruud, good, new byte[0]).body().contains("Kies een bestand."));
    String elsewhere =
        Bringing.waited(
            ruud,
            Bringing.bring(
                ruud,
                Map.of("jaar", "2026", "gemeente", "Elders"),
                FILE.getBytes(StandardCharsets.UTF_8)));
    assertTrue(ruud.get(elsewhere).body().contains("geen gemeente “Elders”. Wel: Waterveen."));
    assertEquals("1", count("division_file"), "what was not good was not kept");
    HttpResponse<String> team = ruud.post("/team/wijken/teams", Map.of("naam", "Wijkteam West"));
    assertEquals(422, team.statusCode());
    assertTrue(team.body().contains("value=\"Wijkteam West\""), team.body());
    assertEquals(422, ruud.post("/team/wijken/toewijzing", Map.of()).statusCode());
  }

  /** The program may hang up before it was told everything. */
  @Test
  void what_is_far_too_large_is_not_read() {
    try {
      HttpResponse<String> answer =
          Bringing.bring(ruud, Map.of("jaar", "2026", "alle", "true"), new byte[61_000_000]);
      assertEquals(413, answer.statusCode());
      assertTrue(answer.body().contains("Dat is te groot"), answer.body());
    } catch (UncheckedIOException hungUp) {
      assertTrue(hungUp.getCause() != null);
    }
    assertEquals("0", count("division_file"));
  }

  @Test
  void a_team_is_reached_in_another_way_from_now_on() {
    ruud.post("/team/wijken/teams", TEAM);
    String id = database.text("select id::text from team where name = 'Wijkteam Nieuwland'");
    Map<String, String> other = new HashMap<>(TEAM);
    other.put("telefoon", "0299-012498");
    Street.led(ruud.post("/team/wijken/teams/" + id, other), "/team/wijken");
    assertEquals("0299-012498", database.text("select telephone from team where id::text = ?", id));
    other.put("naam", "Wijkteam West");
    assertEquals(422, ruud.post("/team/wijken/teams/" + id, other).statusCode());
    assertEquals(404, ruud.get("/team/wijken/teams/niets").statusCode());
  }

  private String count(String what) {
    return database.text("select count(*)::text from " + what);
  }
}
