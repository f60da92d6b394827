package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omzien.initiative.Organising;
import nl.omzien.testing.Http;
import nl.omzien.testing.Patience;
import nl.omzien.testing.RunningApp;
import nl.omzien.testing.RunningDatabase;
import org.junit.jupiter.api.Test;

/** Searching as people and programs do, without scripts. */
class SearchPagesIT {
  private static final String PERSONAL =
      "mijn nummer is 06-12345678 en ik zoek iemand die een kopje koffie met mij drinkt";

  private final Http anybody = Http.anonymous();

  @Test
  void aShortQuestionBecomesAnAddress() {
    HttpResponse<String> answer = anybody.post("/zoeken", Map.of("q", "koffie vogelbuurt"));
    assertEquals(303, answer.statusCode());
    assertEquals(
        "/zoeken?q=koffie+vogelbuurt", answer.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void aPersonalQuestionIsAnsweredAtOnceAndStandsInNoAddressAndNoLog() throws IOException {
    for (String question : new String[] {PERSONAL, "bel 06-12345678"}) {
      HttpResponse<String> answer = anybody.post("/zoeken", Map.of("q", question));
      assertEquals(200, answer.statusCode());
      assertFalse(answer.body().contains("href=\"/zoeken?q="), "no link may hold the question");
    }
    anybody.get("/zoeken?q=zonderlingwoordvoorhetlogboek");
    try (Stream<Path> logs = Files.walk(RunningApp.data().resolve("log"))) {
      for (Path log : logs.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(log, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("zonderlingwoord") || text.contains("06-12345678"), "" + log);
      }
    }
  }

  @Test
  void whatWasUnderstoodCanBeTakenAwayAndAnAnswerNarrowedByLinks() {
    String page = anybody.get("/zoeken?q=koffie+vogelbuurt+dinsdag").body();
    assertTrue(page.contains("zonder=plaats") && page.contains("zonder=tijd"), page);
    String away = "Zonder: </span>Vogelbuurt";
    assertTrue(page.contains(away), page);
    assertFalse(anybody.get("/zoeken?q=koffie+vogelbuurt&zonder=plaats").body().contains(away));
    MatchResult link =
        Pattern.compile("href=\"([^\"]*dag=di[^\"]*)\">[^<]*<span class=\"soft\">\\((\\d+)\\)")
            .matcher(page)
            .results()
            .findFirst()
            .orElseThrow();
    String narrowed = anybody.get(link.group(1).replace("&amp;", "&")).body();
    assertTrue(narrowed.contains(">" + link.group(2) + " gevonden<"), "the count is true");
  }

  @Test
  void whatAnInitiativeTakesUpIsFoundAndSaysSoUntilItStops() {
    String initiative =
        Organising.takingUp(Http.as("jan"), "Buurtploeg Klaar", "formulieren", Http.as("samira"));
    String address = "/zoeken?q=wie+helpt+met+formulieren&soort=activiteit";
    Patience.until(
        "it is found by what it takes up",
        () -> anybody.get(address).body().contains("/activiteiten/" + initiative));
    String page = anybody.get(address).body();
    assertTrue(page.contains("helpt buren met: Formulieren invullen"), page);
    RunningDatabase.shared()
        .change("update initiative set takes_up = false where reference = ?", initiative);
    Patience.until(
        "it is not found any more",
        () -> !anybody.get(address).body().contains("/activiteiten/" + initiative));
    Organising.over();
  }

  @Test
  void nothingFoundIsNoDeadEnd() {
    String page = anybody.get("/zoeken?q=ruimteraket+lanceren").body();
    assertTrue(page.contains("Deze week te doen"), page);
    assertTrue(page.contains("href=\"tel:"), page);
  }

  @Test
  void theBoxStandsOnEveryPageOnce() {
    for (String path :
        new String[] {"/", "/vraag", "/activiteiten", "/zoeken", "/over", "/aanmelden"}) {
      String page = anybody.get(path).body();
      assertEquals(1, page.split("role=\"search\"", -1).length - 1, path);
    }
  }

  @Test
  void programsSearchAsWell() {
    HttpResponse<String> answer =
        anybody.get("/api/v1/zoekresultaten?zoektekst=koffie%20vogelbuurt&soort=activiteit");
    assertEquals(200, answer.statusCode());
    assertEquals("1.0.0", answer.headers().firstValue("API-Version").orElseThrow());
    JsonObject found = object(answer.body());
    assertEquals("Vogelbuurt", found.getJsonObject("begrepen").getString("plaats"));
    JsonObject first = found.getJsonArray("zoekresultaten").getJsonObject(0);
    assertEquals("activiteit", first.getString("soort"));
    assertFalse(first.getString("reden").isBlank());
  }

  @Test
  void aPersonalTextBelongsInNoAddressOfTheApiEither() {
    HttpResponse<String> refused = anybody.get("/api/v1/zoekresultaten?zoektekst=bel+06-12345678");
    assertEquals(400, refused.statusCode());
    assertEquals(
        "application/problem+json", refused.headers().firstValue("Content-Type").orElseThrow());
    HttpResponse<String> answered =
        post("/api/v1/zoekresultaten/_zoek", "{\"zoektekst\":\"" + PERSONAL + "\"}");
    assertEquals(200, answered.statusCode());
    assertTrue(object(answered.body()).getInt("totaal") > 0);
    assertEquals(400, post("/api/v1/zoekresultaten/_zoek", "geen json").statusCode());
    assertEquals(400, post("/api/v1/zoekresultaten/_zoek", "[]").statusCode());
  }

  @Test
  void theApiIsDescribedAndSuggests() {
    JsonObject description = object(anybody.get("/api/v1/openapi.json").body());
    assertTrue(description.getJsonObject("paths").containsKey("/zoekresultaten/_zoek"));
    assertTrue(
        post("/api/v1/zoeksuggesties/_zoek", "{\"begin\":\"bankaf\"}")
            .body()
            .contains("bankafschrift printen"));
  }

  private HttpResponse<String> post(String path, String json) {
    return anybody.postJson(path, json);
  }

  private static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
