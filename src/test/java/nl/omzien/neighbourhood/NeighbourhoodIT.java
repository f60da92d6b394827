package nl.omzien.neighbourhood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is going on, found by somebody who did not sign in. */
class NeighbourhoodIT {

  private final Http anybody = Http.anonymous();
  private final RunningDatabase database = RunningDatabase.shared();

  @Test
  void a_neighbourhood_shows_what_is_on_and_whom_to_call() {
    HttpResponse<String> answer = anybody.get("/buurt/bloemenbuurt");
    assertEquals(200, answer.statusCode());
    String page = answer.body();
    assertTrue(page.contains("Deze week in de Bloemenbuurt"), page);
    assertTrue(page.contains("Formulierenbrigade") && page.contains("Buurtkoelkast"), page);
    assertTrue(page.contains("href=\"/locatie/buurtwinkel-de-toonbank\""), page);
    assertTrue(page.contains("href=\"webcal://"), page);
    assertTrue(page.contains("rel=\"manifest\""), page);
    String number =
        database.text(
            "select t.telephone from team t join district d on d.team_id = t.id"
                + " where d.name = 'Rietlanden'");
    assertTrue(page.contains(number), number);
  }

  @Test
  void an_unknown_name_is_answered_with_those_that_we_know() {
    HttpResponse<String> answer = anybody.get("/buurt/bestaat-niet");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("href=\"/buurt/vogelbuurt\""), answer.body());
    assertEquals(200, anybody.get("/buurt/BU99990201").statusCode(), "a code is a name too");
    assertEquals(404, anybody.get("/locatie/bestaat-niet").statusCode());
    for (String file : List.of("/buurt/x.ics", "/wijk/x.ics", "/activiteiten/zzzzzzzz.ics")) {
      assertEquals(404, anybody.get(file).statusCode(), file);
    }
  }

  /** DOMAIN.md row 70. */
  @Test
  void the_neighbourhood_shop_lists_all_that_happens_there() {
    String page = anybody.get("/locatie/buurtwinkel-de-toonbank").body();
    List<String> there =
        database.texts(
            "select name from initiative where location_code = 'L05'"
                + " and source ~ '^I[0-9]{3}$' order by source");
    assertEquals(4, there.size());
    there.forEach(name -> assertTrue(page.contains(name), name));
    assertTrue(page.contains("Zwanenbloemlaan 40"), page);
  }

  @Test
  void what_neighbours_ask_is_for_volunteers_and_never_tells_more_than_the_district() {
    Http emine = Http.as("emine");
    Http samira = Http.as("samira");
    String asked = "Wie leest mij een brief voor? zeldzaamwoord";
    String reference = Street.published(emine, asked, "Schelpenhoek", samira);
    String place =
        "/buurt/"
            + database.text(
                "select lower(neighbourhood_code) from help_request where reference = ?",
                reference);
    String link = "/vragen/" + reference;
    assertFalse(anybody.get(place).body().contains(link), "a guest");
    assertFalse(Http.as("jan").get(place).body().contains(link), "a resident");
    database.change("update help_request set district_only = false where reference = ?", reference);
    assertTrue(Http.as("gerda").get(place).body().contains(link), "a volunteer");
    database.change("update help_request set district_only = true where reference = ?", reference);
    assertFalse(Http.as("gerda").get(place).body().contains(link), "she told her district only");
  }

  @Test
  void calendars_are_asked_again_cheaply() {
    HttpResponse<String> first = anybody.get("/buurt/vogelbuurt.ics");
    assertEquals(200, first.statusCode());
    assertEquals(
        "text/calendar;charset=utf-8",
        first.headers().firstValue("Content-Type").orElse("").toLowerCase(java.util.Locale.ROOT));
    assertTrue(first.headers().firstValue("Cache-Control").orElse("").contains("max-age=900"));
    assertFalse(first.headers().firstValue("Set-Cookie").isPresent());
    assertTrue(first.body().startsWith("BEGIN:VCALENDAR\r\n"));
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        anybody.send(anybody.request("/buurt/vogelbuurt.ics").header("If-None-Match", tag).GET());
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(tag, again.headers().firstValue("ETag").orElseThrow());
  }

  @Test
  void a_change_reaches_the_calendar_with_a_higher_number() {
    String reference = database.text("select reference from initiative where source = 'I014'");
    String file = "/activiteiten/" + reference + ".ics";
    HttpResponse<String> before = anybody.get(file);
    database.change(
        "update initiative set exceptions = '2030-01-02', version = version + 1"
            + " where reference = ?",
        reference);
    HttpResponse<String> after =
        anybody.send(
            anybody
                .request(file)
                .header("If-None-Match", before.headers().firstValue("ETag").orElseThrow())
                .GET());
    assertEquals(200, after.statusCode());
    assertTrue(after.body().contains("EXDATE;TZID=Europe/Amsterdam:20300102T"), after.body());
    assertTrue(sequence(after.body()) > sequence(before.body()), after.body());
  }

  private static int sequence(String calendar) {
    return Integer.parseInt(calendar.replaceAll("(?s).*SEQUENCE:(\\d+).*", "$1"));
  }

  /** One that was moved on some day stands there twice. */
  private static long activities(String calendar) {
    return calendar.lines().filter(line -> line.startsWith("UID:")).distinct().count();
  }

  @Test
  void a_kind_has_a_calendar_of_its_own() {
    String meals = anybody.get("/activiteiten.ics?soort=eten").body();
    String all = anybody.get("/activiteiten.ics").body();
    assertEquals(3, activities(meals));
    assertEquals(
        database.text(
            "select count(*)::text from initiative i join review r on r.id = i.review_id"
                + " where r.status = 'VISIBLE' and i.status = 'RUNNING'"),
        Long.toString(activities(all)));
    assertEquals(404, anybody.get("/activiteiten.ics?soort=xyz").statusCode());
  }

  @Test
  void the_page_of_an_activity_tells_programs_the_same_and_names_nobody() {
    String reference = database.text("select reference from initiative where source = 'I002'");
    String page = anybody.get("/activiteiten/" + reference).body();
    String data =
        page.replaceAll("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1");
    try (JsonReader reader = Json.createReader(new StringReader(data))) {
      JsonObject event = reader.readObject();
      assertEquals("Event", event.getString("@type"));
      assertEquals("P1W", event.getJsonObject("eventSchedule").getString("repeatFrequency"));
      assertEquals(
          "[\"https://schema.org/Tuesday\",\"https://schema.org/Thursday\"]",
          event.getJsonObject("eventSchedule").getJsonArray("byDay").toString());
      assertEquals("Place", event.getJsonObject("location").getString("@type"));
      assertEquals("Organization", event.getJsonObject("organizer").getString("@type"));
      assertFalse(data.contains("Person"), data);
    }
  }

  @Test
  void a_name_cannot_end_the_data_of_a_page() {
    String reference = database.text("select reference from initiative where source = 'I039'");
    String before = database.text("select name from initiative where reference = ?", reference);
    database.change(
        "update initiative set name = ? where reference = ?",
        "Hond</script><script>alert(1)</script>",
        reference);
    try {
      String page = anybody.get("/activiteiten/" + reference).body();
      assertFalse(page.contains("<script>alert"), page);
    } finally {
      database.change("update initiative set name = ? where reference = ?", before, reference);
    }
  }

  @Test
  void a_telephone_keeps_the_page_by_its_own_name() {
    HttpResponse<String> answer = anybody.get("/buurt/vogelbuurt/app.webmanifest");
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      JsonObject manifest = reader.readObject();
      assertEquals("Vogelbuurt", manifest.getString("short_name"));
      assertEquals("/buurt/vogelbuurt", manifest.getString("start_url"));
    }
    assertTrue(
        anybody
            .get("/buurt/vogelbuurt")
            .headers()
            .firstValue("Content-Security-Policy")
            .orElse("")
            .contains("manifest-src 'self'"));
  }

  @Test
  void a_resident_finds_her_neighbourhood_on_her_own_page() {
    String home =
        database.text(
            "select n.name from person p join neighbourhood n on n.code = p.neighbourhood_code"
                + " where p.email = ?",
            "jan@example.org");
    String page = Http.as("jan").get("/mijn").body();
    assertTrue(page.contains("href=\"/buurt/" + home.toLowerCase(java.util.Locale.ROOT)), home);
  }

  @Test
  void a_feed_is_well_formed_and_has_the_newest_first() throws Exception {
    String text = anybody.get("/buurt/bloemenbuurt.atom").body();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    Element feed =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)))
            .getDocumentElement();
    assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
    NodeList moments = feed.getElementsByTagName("updated");
    assertTrue(moments.getLength() > 3, text);
    for (int i = 2; i < moments.getLength(); i++) {
      Instant earlier = Instant.parse(moments.item(i).getTextContent());
      assertFalse(
          earlier.isAfter(Instant.parse(moments.item(i - 1).getTextContent())), "newest first");
    }
    assertTrue(text.contains("<title>Formulierenbrigade</title>"), text);
    assertEquals(404, anybody.get("/buurt/bestaat-niet.atom").statusCode());
  }
}
