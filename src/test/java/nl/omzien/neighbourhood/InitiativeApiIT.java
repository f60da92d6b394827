package nl.omzien.neighbourhood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.omzien.initiative.Organising;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import org.junit.jupiter.api.Test;

/** What people do together, for programs. */
class InitiativeApiIT {

  private static final String PATH = "/api/v1/initiatieven";

  private final Http anybody = Http.anonymous();

  @Test
  void pagesFollowOneAnotherAndHoldEachOnceAndOnlyWhatOthersSee() {
    Set<String> found = new HashSet<>();
    String next = PATH + "?aantal=9";
    while (!next.isEmpty()) {
      JsonObject page = json(anybody.get(next));
      for (JsonObject each : page.getJsonArray("initiatieven").getValuesAs(JsonObject.class)) {
        assertTrue(found.add(each.getString("referentie")), each.toString());
      }
      JsonObject links = page.getJsonObject("_links");
      next = links.containsKey("next") ? links.getJsonObject("next").getString("href") : "";
    }
    assertEquals(
        new HashSet<>(
            RunningDatabase.shared()
                .texts(
                    "select i.reference from initiative i join review r on r.id = i.review_id"
                        + " where r.status = 'VISIBLE' and i.status = 'RUNNING'")),
        found);
  }

  @Test
  void oneTellsWhatItHelpsWithAndWhereItsDatesStandAndNamesNobody() {
    JsonObject first =
        json(anybody.get(PATH + "?aantal=1")).getJsonArray("initiatieven").getJsonObject(0);
    assertEquals(first, json(anybody.get(href(first, "self"))));
    JsonObject activity = json(anybody.get(href(first, "activiteit")));
    assertEquals(first.getString("naam"), activity.getString("naam"));
    assertEquals(200, anybody.get(href(first, "pagina")).statusCode());
    assertFalse(first.containsKey("organisator"));
    assertFalse(first.getJsonArray("helpt_bij").isEmpty());
  }

  @Test
  void whatItTakesUpStandsThereWhileItDoes() {
    Http jan = Http.as("jan");
    String reference = Organising.takingUp(jan, "Invulploeg Api", "formulieren", Http.as("samira"));
    JsonObject one = json(anybody.get(PATH + "/" + reference));
    assertEquals("Formulieren invullen", one.getJsonArray("helpt_buren_met").getString(0));
    RunningDatabase.shared()
        .change("update initiative set takes_up = false where reference = ?", reference);
    one = json(anybody.get(PATH + "/" + reference));
    assertTrue(one.getJsonArray("helpt_buren_met").isEmpty());
    Organising.over();
  }

  @Test
  void whatIsWrongIsToldAsAProblem() {
    for (String wrong : List.of("?buurt=nergens", "?pagina=0", "?aantal=101")) {
      assertEquals(400, anybody.get(PATH + wrong).statusCode(), wrong);
    }
    HttpResponse<String> gone = anybody.get(PATH + "/zzzzzzzz");
    assertEquals(404, gone.statusCode());
    assertTrue(
        gone.headers().firstValue("Content-Type").orElse("").startsWith("application/problem"));
  }

  @Test
  void itIsDescribed() {
    JsonObject paths = json(anybody.get("/api/v1/openapi.json")).getJsonObject("paths");
    assertTrue(paths.containsKey("/initiatieven"));
    assertTrue(paths.containsKey("/initiatieven/{referentie}"));
  }

  private static String href(JsonObject of, String link) {
    return of.getJsonObject("_links").getJsonObject(link).getString("href");
  }

  private static JsonObject json(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
