package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import nl.omzien.web.SpokenTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Measures as people meet them, over HTTP. */
class MeasurePagesIT {

  private static final String HOSTILE =
      "<script>alert(1)</script> kwam 's avonds niet & riep \"nee\"";

  private final Http emine = Http.as("emine");
  private final Http gerda = Http.as("gerda");
  private final Http samira = Http.as("samira");
  private final Http bas = Http.as("bas");
  private final RunningDatabase database = RunningDatabase.shared();

  @AfterEach
  void everybodyMayGoOn() {
    database.change(
        "update measure set status = 'LIFTED', ended_at = now() where status = 'IN_FORCE'");
    database.change("update measure set status = 'REFUSED' where status = 'PROPOSED'");
  }

  private static Map<String, String> form(String kind) {
    Map<String, String> form = new HashMap<>();
    form.put("soort", kind);
    form.put("hoeveel", "1");
    form.put("reden", "conduct");
    form.put("feiten", HOSTILE);
    form.put("tot", LocalDate.now(SpokenTime.ZONE).plusDays(10).toString());
    form.put("nummer", "nummer-" + System.nanoTime() + "-abcdefghij");
    return form;
  }

  private String take(String kind, String about) {
    HttpResponse<String> taken = samira.post("/team/maatregelen/nieuw/" + about, form(kind));
    assertEquals(303, taken.statusCode(), taken.body());
    return Street.found("/team/maatregelen/(\\w{8})", Street.location(taken));
  }

  @Test
  void whoIsSuspendedReadsLeavesWorriesAndAsksAgainAndDoesNothingElse() {
    String waits = Street.ask(emine, "Wie helpt mij de heg te knippen?", Street.IN_WEST);
    String open = Street.published(emine, "Wie doet boodschappen?", Street.IN_WEST, samira);
    String match = Street.offer(gerda, open);
    assertEquals(200, gerda.get("/vragen/" + open).statusCode());
    String reference = take("suspension", open);
    assertEquals(404, gerda.get("/vragen/" + open).statusCode(), "gone at once");
    String page = emine.get("/mijn/maatregelen").body();
    assertTrue(page.contains("Omgangsregels: wie helpt") && page.contains("&lt;script&gt;"), page);
    assertFalse(page.contains("<script>alert"), page);
    assertTrue(emine.get("/mijn").body().contains("/mijn/maatregelen"));
    Street.write(emine, "Nog een vraag over de heg", Street.IN_WEST, Map.of());
    Street.led(emine.post("/vraag/controle", Map.of("toestemming", "ja")), "/mijn/maatregelen");
    Street.led(
        emine.post(
            "/mijn/vragen/" + waits + "/wijziging",
            Map.of("tekst", "anders", "korte-tekst", "Iets anders")),
        "/mijn/maatregelen");
    Street.led(emine.post("/mijn/koppelingen/" + match + "/ja", Map.of()), "/mijn/maatregelen");
    assertEquals(200, emine.get("/mijn/vragen/" + waits).statusCode());
    assertEquals(303, emine.post("/mijn/vragen/" + waits + "/intrekking", Map.of()).statusCode());
    Street.worry(emine, "Ik zie mijn buurman niet meer.", Street.IN_WEST);
    assertEquals(422, again(emine, reference, "").statusCode());
    Street.led(again(emine, reference, HOSTILE), "/mijn/maatregelen");
    Street.led(again(emine, reference, "nog eens"), "/mijn/maatregelen");
    assertEquals(
        HOSTILE, database.text("select words from measure where reference = ?", reference));
    Map<String, String> upheld = Map.of("antwoord", "gelijk", "zin", "U hebt gelijk.");
    String address = "/team/maatregelen/" + reference;
    Street.led(samira.post(address + "/opnieuw", upheld), address);
    assertEquals(422, bas.post(address + "/opnieuw", Map.of("zin", "x")).statusCode());
    Street.led(bas.post(address + "/opnieuw", upheld), "/team/maatregelen");
    Street.led(bas.post(address + "/opnieuw", upheld), address);
    assertEquals(200, gerda.get("/vragen/" + open).statusCode(), "there again at once");
  }

  private static HttpResponse<String> again(Http who, String reference, String words) {
    return who.post("/mijn/maatregelen/" + reference + "/opnieuw", Map.of("woorden", words));
  }

  @Test
  void aVolunteerWhoMayNotOfferIsLedToTheReasonAndWhatGoesOnGoesToTheTeam() {
    String offer =
        database.text(
            "select v.reference from volunteer v join person p on p.id = v.person_id"
                + " where p.email = 'gerda@example.org'");
    database.change("update volunteer set most_at_once = 20 where reference = ?", offer);
    String first = Street.published(emine, "Wie doet boodschappen?", Street.IN_WEST, samira);
    String match = Street.offer(gerda, first);
    emine.post("/mijn/koppelingen/" + match + "/ja", Map.of());
    take("no-offers", offer);
    assertEquals(404, gerda.get("/vragen/" + first).statusCode());
    assertEquals("CONNECTED", database.text("select status from match where reference = ?", match));
    assertTrue(samira.get("/team/bellen").body().contains("/team/aandacht/"));
    assertEquals(404, Http.as("hilde").get("/team/maatregelen/nieuw/" + offer).statusCode());
  }

  @Test
  void aBanWaitsForAColleagueAndDoublePostsAreOne() {
    String open = Street.published(emine, "Wie doet boodschappen?", Street.IN_WEST, samira);
    Map<String, String> form = form("ban");
    String address = "/team/maatregelen/nieuw/" + open;
    String one = Street.location(samira.post(address, form));
    assertEquals(one, Street.location(samira.post(address, form)));
    assertTrue(samira.get(one).body().contains("Een collega moet het bevestigen"));
    Street.led(samira.post(one + "/bevestiging", Map.of()), one);
    assertEquals(200, gerda.get("/vragen/" + open).statusCode());
    assertFalse(emine.get("/mijn/maatregelen").body().contains(one.replace("/team", "/mijn")));
    Street.led(bas.post(one + "/bevestiging", Map.of()), "/team/maatregelen");
    Street.led(bas.post(one + "/bevestiging", Map.of()), one);
    assertEquals(404, gerda.get("/vragen/" + open).statusCode());
    assertTrue(samira.get(one + "/brief").body().contains("Twee mensen hebben dit beslist"));
  }

  @Test
  void whatIsNotFilledInComesBackAsItWasTyped() {
    String open = Street.published(emine, "Wie doet boodschappen?", Street.IN_WEST, samira);
    HttpResponse<String> empty =
        samira.post(
            "/team/maatregelen/nieuw/" + open,
            Map.of(
                "soort", "voor-altijd", "reden", "zomaar", "tot", "2999-01-01", "feiten", "<i>"));
    assertEquals(422, empty.statusCode());
    assertTrue(empty.body().contains("&lt;i&gt;"), empty.body());
    assertEquals("0", database.text("select count(*)::text from measure where facts = '<i>'"));
  }

  @Test
  void aCoordinatorReadsWhatChangedAndChecksTheChain() {
    Http ruud = Http.as("ruud");
    ruud.postAll("/team/beleid", "soort", java.util.List.of("tuin-en-buiten"));
    ruud.post("/team/beleid", Map.of());
    String page = ruud.get("/team/vastgelegd").body();
    assertTrue(page.contains("tuin-en-buiten"), page);
    assertEquals(200, ruud.post("/team/vastgelegd/controle", Map.of()).statusCode());
    assertEquals(404, samira.get("/team/vastgelegd").statusCode());
  }
}
