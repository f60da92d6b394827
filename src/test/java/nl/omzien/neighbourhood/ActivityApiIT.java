package nl.omzien.neighbourhood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.omzien.testing.Http;
import org.junit.jupiter.api.Test;

/** What is on, for programs. */
class ActivityApiIT {

  private final Http anybody = Http.anonymous();

  @Test
  void pages_follow_one_another_and_hold_each_activity_once() {
    Set<String> found = new HashSet<>();
    String next = "/api/v1/activiteiten?aantal=7";
    int total = 0;
    while (!next.isEmpty()) {
      JsonObject page = json(anybody.get(next));
      total = page.getInt("totaal");
      for (JsonObject each : page.getJsonArray("activiteiten").getValuesAs(JsonObject.class)) {
        assertTrue(found.add(each.getString("referentie")), each.toString());
      }
      JsonObject links = page.getJsonObject("_links");
      next = links.containsKey("next") ? links.getJsonObject("next").getString("href") : "";
    }
    assertEquals(total, found.size());
    assertTrue(total >= 40, "activities: " + total);
  }

  @Test
  void it_is_narrowed_by_neighbourhood_day_and_kind() {
    JsonObject page = json(anybody.get("/api/v1/activiteiten?buurt=bloemenbuurt&aantal=100"));
    assertTrue(page.getInt("totaal") > 0);
    for (JsonObject each : page.getJsonArray("activiteiten").getValuesAs(JsonObject.class)) {
      assertEquals("Bloemenbuurt", each.getJsonObject("locatie").getString("buurt"));
    }
    JsonObject meals = json(anybody.get("/api/v1/activiteiten?soort=eten"));
    JsonObject sundays = json(anybody.get("/api/v1/activiteiten?soort=eten&dag=zo"));
    assertTrue(sundays.getInt("totaal") < meals.getInt("totaal"));
  }

  @Test
  void one_activity_tells_its_next_date_with_an_offset() {
    JsonObject first =
        json(anybody.get("/api/v1/activiteiten?aantal=1"))
            .getJsonArray("activiteiten")
            .getJsonObject(0);
    HttpResponse<String> answer =
        anybody.get(first.getJsonObject("_links").getJsonObject("self").getString("href"));
    assertEquals("1.0.0", answer.headers().firstValue("API-Version").orElse(""));
    JsonObject one = json(answer);
    assertEquals(first, one);
    JsonObject date = one.getJsonObject("eerstvolgende");
    assertTrue(
        OffsetDateTime.parse(date.getString("begin"))
            .isBefore(OffsetDateTime.parse(date.getString("einde"))));
    assertFalse(one.containsKey("organisator"), "nobody stands in it");
  }

  @Test
  void what_is_wrong_is_told_as_a_problem() {
    for (String wrong :
        List.of("buurt=nergens", "dag=maandag", "pagina=0", "aantal=101", "aantal=x")) {
      HttpResponse<String> answer = anybody.get("/api/v1/activiteiten?" + wrong);
      assertEquals(400, answer.statusCode(), wrong);
      assertTrue(
          answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem"),
          wrong);
    }
    assertEquals(404, anybody.get("/api/v1/activiteiten/zzzzzzzz").statusCode());
  }

  @Test
  void it_is_described() {
    JsonObject paths = json(anybody.get("/api/v1/openapi.json")).getJsonObject("paths");
    assertTrue(paths.containsKey("/activiteiten"));
    assertTrue(paths.containsKey("/activiteiten/{referentie}"));
  }

  private static JsonObject json(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
