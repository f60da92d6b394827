package nl.omzien.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.omzien.platform.JsonText;
import nl.omzien.testing.Http;
import nl.omzien.testing.Patience;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The social map over HTTP: everybody reads it, teams keep it, files come and go. */
class OrganisationPagesIT {

  private static final String MAP = "/team/sociale-kaart";
  private static final Map<String, String> KNITTING =
      Map.of(
          "naam",
          "Breihuis De Zwibbel",
          "wat",
          "Leert u breien en zwibbelen.",
          "onderwerpen",
          "gezelschap-en-ontmoeting",
          "telefoon",
          "0299 012 455",
          "website",
          "breihuis.example.org",
          "open",
          "ma-wo 9.00-12.00",
          "nummer",
          "bred2345");

  private final Http samira = Http.as("samira");
  private final Http anybody = Http.anonymous();

  @AfterEach
  void tidy() {
    RunningDatabase database = RunningDatabase.shared();
    database.change(
        "delete from referral where organisation_id in"
            + " (select id from organisation where name like '%Zwibbel%')");
    database.change("delete from organisation where name like '%Zwibbel%'");
    database.change("delete from organisation_file");
  }

  @Test
  void everybody_reads_by_subject_and_by_neighbourhood() {
    String all = anybody.get("/sociale-kaart").body();
    assertTrue(all.contains("Voedselbank Waterveen"), all);
    assertTrue(all.contains("Niet nagekeken sinds"), "what nobody checked says so");
    String vogel = anybody.get("/sociale-kaart?buurt=vogelbuurt").body();
    assertTrue(vogel.contains("Energiecoaches"), "for some neighbourhoods, this is one");
    assertFalse(vogel.contains("Buurtbus De Dorpen"), "for the villages only");
    String money = anybody.get("/sociale-kaart?onderwerp=geld-en-schulden").body();
    assertTrue(money.contains("Schuldhulpmaatje") && !money.contains("Dierenhulp"), money);
    assertTrue(
        money.indexOf("Energiecoaches") > money.indexOf("Voedselbank"),
        "what was not checked for long stands below");
    String none =
        anybody.get("/sociale-kaart?onderwerp=printen-en-kopieren&buurt=vogelbuurt").body();
    assertTrue(none.contains("Kies een ander onderwerp"), none);
  }

  @Test
  void an_organisation_has_a_page_for_people_and_for_programs() {
    String page = anybody.get("/sociale-kaart/voedselbank-waterveen").body();
    assertTrue(page.contains("woensdag 13.00 tot 15.30 uur"), page);
    assertTrue(page.contains("tel:0299012401"), page);
    JsonObject data =
        json(Street.found("(?s)<script type=\"application/ld\\+json\">(.*?)</script>", page));
    assertEquals("Organization", data.getString("@type"));
    assertEquals("0299-012401", data.getString("telephone"));
    assertEquals(404, anybody.get("/sociale-kaart/bestaat-niet").statusCode());
  }

  @Test
  void what_a_member_writes_down_is_there_at_once_is_found_and_goes_with_a_reason() {
    Street.led(samira.post(MAP + "/nieuw", KNITTING), MAP);
    Street.led(samira.post(MAP + "/nieuw", KNITTING), MAP);
    assertEquals("1", count("organisation where name like '%Zwibbel%'"), "a double click adds one");
    String page = anybody.get("/sociale-kaart/breihuis-de-zwibbel").body();
    assertTrue(page.contains("maandag tot en met woensdag 9.00 tot 12.00 uur"), page);
    assertTrue(page.contains("href=\"https://breihuis.example.org\""), page);
    Patience.until("it is found", () -> found("zwibbelen"));
    String hit = anybody.get("/zoeken?q=zwibbelen").body();
    assertTrue(hit.contains(">organisatie<"), hit);
    assertTrue(hit.contains("Past bij") || hit.contains("zwibbelen"), hit);

    String reference = reference("Breihuis De Zwibbel");
    Map<String, String> renamed = new HashMap<>(KNITTING);
    renamed.put("naam", "Breihuis De Nieuwe Zwibbel");
    Street.led(samira.post(MAP + "/" + reference, renamed), MAP);
    assertTrue(
        anybody.get("/sociale-kaart/breihuis-de-zwibbel").body().contains("De Nieuwe Zwibbel"));
    assertEquals(422, samira.post(MAP + "/" + reference + "/weg", Map.of()).statusCode());
    Street.led(samira.post(MAP + "/" + reference + "/weg", Map.of("reden", "gestopt")), MAP);
    Street.led(samira.post(MAP + "/" + reference + "/weg", Map.of("reden", "gestopt")), MAP);
    assertEquals(404, anybody.get("/sociale-kaart/breihuis-de-zwibbel").statusCode());
    Patience.until("it is found no more", () -> !found("zwibbelen"));
    assertTrue(samira.get(MAP + "?toon=weggehaald").body().contains("gestopt"));
    Street.led(samira.post(MAP + "/" + reference + "/terug", Map.of()), MAP + "/" + reference);
    assertEquals(200, anybody.get("/sociale-kaart/breihuis-de-zwibbel").statusCode());
    assertEquals(
        "4",
        count(
            "policy_change where setting = 'organisation' and value_from || value_to like '%Zwibbel%'"),
        "added, changed, taken off once, put back");
  }

  @Test
  void a_form_that_is_not_good_comes_back_with_what_was_typed() {
    Map<String, String> wrong = new HashMap<>(KNITTING);
    wrong.put("website", "javascript:alert(1)");
    wrong.put("wat", "Bel Kees, 06-12345678");
    wrong.put("open", "morgen");
    HttpResponse<String> answer = samira.post(MAP + "/nieuw", wrong);
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("is geen adres van een website"), answer.body());
    assertTrue(answer.body().contains("nummer of adres van iemand"), answer.body());
    assertTrue(answer.body().contains("Dit begrijpen wij niet"), answer.body());
    assertTrue(answer.body().contains("value=\"Breihuis De Zwibbel\""), answer.body());
    assertEquals("0", count("organisation where name like '%Zwibbel%'"));
  }

  @Test
  void one_click_says_that_it_holds_and_who_said_so() {
    samira.post(MAP + "/nieuw", KNITTING);
    RunningDatabase.shared()
        .change(
            "update organisation set confirmed_at = now() - interval '220 days',"
                + " asked_at = now() - interval '30 days' where name like '%Zwibbel%'");
    assertTrue(anybody.get("/sociale-kaart/breihuis-de-zwibbel").body().contains("Niet nagekeken"));
    assertTrue(samira.get(MAP + "?toon=na-te-kijken").body().contains("Zwibbel"));
    Http hilde = Http.as("hilde");
    String reference = reference("Breihuis De Zwibbel");
    assertEquals(303, hilde.post(MAP + "/" + reference + "/nagekeken", Map.of()).statusCode());
    assertFalse(
        anybody.get("/sociale-kaart/breihuis-de-zwibbel").body().contains("Niet nagekeken"));
    assertFalse(samira.get(MAP + "?toon=na-te-kijken").body().contains("Zwibbel"));
    assertTrue(samira.get(MAP + "/" + reference).body().contains("Door Hilde"));
  }

  @Test
  void a_file_is_looked_at_first_and_then_read_in_once() {
    String file =
        "naam;wat;onderwerpen;telefoon\n"
            + "Zwibbelaars;Zwibbelen samen;gezelschap-en-ontmoeting;0299-012466\n"
            + "Fout;Geen onderwerp;onzin;niets\n";
    String preview = Street.location(bring(file));
    String page = samira.get(preview).body();
    assertTrue(page.contains("Eén organisatie is nieuw."), page);
    assertTrue(page.contains("Regel 3") && page.contains("“niets” is geen telefoonnummer"), page);
    assertEquals("0", count("organisation where name = 'Zwibbelaars'"), "looking keeps nothing");
    assertEquals(404, Http.as("bas").get(preview).statusCode(), "it is hers");
    Street.led(samira.post(preview + "/inlezen", Map.of()), MAP);
    Street.led(samira.post(preview + "/inlezen", Map.of()), MAP);
    assertEquals("1", count("organisation where name = 'Zwibbelaars'"));
    String again = samira.get(Street.location(bring(file))).body();
    assertTrue(again.contains("Er is niets om in te lezen."), again);
  }

  @Test
  void what_is_no_file_of_organisations_is_refused_kindly() {
    assertEquals(422, bring("").statusCode());
    assertTrue(bring("naam;leeftijd\na;b").body().contains("“leeftijd” kennen wij niet"));
    assertTrue(bring("{\"naam\": 1}").body().contains("HSDS 3"));
    byte[] large = new byte[OrganisationFile.LARGEST + 1];
    java.util.Arrays.fill(large, (byte) 'a');
    HttpResponse<String> refused = samira.postFile(MAP + "/bestand", "bestand", "groot.csv", large);
    assertTrue(refused.body().contains("hooguit 5 MB"), refused.body());
    assertEquals(404, Http.as("jan").get(MAP + "/bestand").statusCode());
    assertEquals(
        404,
        Http.as("gerda")
            .postFile(MAP + "/bestand", "bestand", "a.csv", new byte[] {'a'})
            .statusCode());
  }

  @Test
  void what_goes_out_as_csv_or_hsds_comes_in_without_a_change() {
    String csv = samira.get(MAP + "/bestand/sociale-kaart.csv").body();
    String page = samira.get(Street.location(bring(csv))).body();
    assertTrue(page.contains("Er is niets om in te lezen.") && !page.contains("Regel "), page);
    String hsds = anybody.get("/api/v1/sociale-kaart?per_page=500").body();
    page = samira.get(Street.location(bring(hsds))).body();
    assertTrue(page.contains("Er is niets om in te lezen.") && !page.contains("Regel "), page);
  }

  @Test
  void programs_read_it_as_hsds_page_by_page_and_not_again_when_nothing_changed() {
    HttpResponse<String> answer = anybody.get("/api/v1/sociale-kaart?per_page=10");
    JsonObject page = json(answer.body());
    assertEquals(10, page.getJsonArray("contents").size());
    assertTrue(page.getInt("total_items") >= 30, answer.body());
    assertTrue(page.getBoolean("first_page") && !page.getBoolean("last_page"));
    for (JsonObject one : page.getJsonArray("contents").getValuesAs(JsonObject.class)) {
      for (String needed : List.of("id", "name", "description", "services")) {
        assertTrue(one.containsKey(needed), one.toString());
      }
      JsonObject service = one.getJsonArray("services").getJsonObject(0);
      assertEquals("active", service.getString("status"));
    }
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertEquals("max-age=900", cached(answer));
    HttpResponse<String> again =
        anybody.send(
            anybody
                .request("/api/v1/sociale-kaart?per_page=10")
                .header("If-None-Match", tag)
                .GET());
    assertEquals(304, again.statusCode());
    assertEquals(400, anybody.get("/api/v1/sociale-kaart?per_page=9999").statusCode());
    assertEquals(400, anybody.get("/api/v1/sociale-kaart?page=nul").statusCode());
  }

  private static String cached(HttpResponse<String> answer) {
    return answer.headers().firstValue("Cache-Control").orElseThrow().replace("no-transform, ", "");
  }

  private HttpResponse<String> bring(String file) {
    return samira.postFile(
        MAP + "/bestand", "bestand", "kaart.csv", file.getBytes(StandardCharsets.UTF_8));
  }

  private boolean found(String words) {
    return anybody.get("/zoeken?q=" + words).body().contains("/sociale-kaart/breihuis");
  }

  private static String reference(String name) {
    return RunningDatabase.shared().text("select reference from organisation where name = ?", name);
  }

  private static String count(String what) {
    return RunningDatabase.shared().text("select count(*)::text from " + what);
  }

  private static JsonObject json(String text) {
    return JsonText.JSON.createReader(new StringReader(text)).readObject();
  }
}
