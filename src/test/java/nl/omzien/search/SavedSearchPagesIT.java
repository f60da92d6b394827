package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.omzien.match.Policy;
import nl.omzien.testing.Http;
import nl.omzien.testing.MailLinks;
import nl.omzien.testing.Patience;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeping a search, as people do it with a browser and mail programs without one. */
class SavedSearchPagesIT {

  private static final String HERE = "/mijn/zoekopdrachten";
  private static final String GERDA = "gerda@example.org";

  private final Http gerda = Http.as("gerda");
  private final RunningDatabase database = RunningDatabase.shared();

  @BeforeEach
  @AfterEach
  void tidy() {
    database.change("delete from saved_search");
  }

  @Test
  void sheKeepsASearchReadsItChangesItAndStopsIt() {
    String found = gerda.get("/zoeken?q=computers+vogelbuurt").body();
    assertTrue(found.contains("action=\"" + HERE + "\""), found);
    Street.led(keep("een vraag over computers in de Vogelbuurt", "daily"), HERE);
    String page = gerda.get(HERE).body();
    assertTrue(page.contains("een vraag over computers in de Vogelbuurt"), page);
    String reference = reference();
    Street.led(gerda.post(HERE + "/" + reference + "/ritme", Map.of("ritme", "weekly")), HERE);
    assertEquals("WEEKLY", database.text("select rhythm from saved_search"));
    Street.led(gerda.post(HERE + "/" + reference + "/stop", Map.of()), HERE);
    assertEquals("0", database.text("select count(*)::text from saved_search"));
    assertEquals(404, gerda.post(HERE + "/" + reference + "/stop", Map.of()).statusCode());
  }

  @Test
  void whatIsNewIsMailedOnceByDayAndNotAtNight() {
    Street.led(gerda.post(HERE, Map.of("woorden", "", "soort", "vraag", "ritme", "at-once")), HERE);
    int before = hits().size();
    String reference =
        Street.published(
            Http.as("jan"),
            "Wie draagt mijn trekharmonica naar zolder?",
            Street.IN_WEST,
            Http.as("samira"));
    if (Policy.shipped().asking().quiet().hold(Instant.now())) {
      assertEquals(0, mails(), "nobody is mailed at night");
      return;
    }
    Patience.until("she is told", () -> mails() > 0);
    assertTrue(Street.newestMailTo(GERDA).contains("/vragen/" + reference));
    assertTrue(hits().size() > before);
  }

  @Test
  void aMailProgramStopsItWithOneClickAndLookingStopsNothing() {
    Street.led(keep("breien", "daily"), HERE);
    String path = stopPath();
    Http anybody = Http.anonymous();
    HttpResponse<String> look = anybody.get(path);
    assertEquals(200, look.statusCode());
    assertTrue(look.body().contains("Ja, stop ermee"), look.body());
    assertEquals("1", database.text("select count(*)::text from saved_search"));
    // RFC 8058: no cookie, no origin, a body that we do not need to read
    HttpRequest.Builder oneClick =
        anybody
            .request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"));
    assertEquals(200, anybody.send(oneClick).statusCode());
    assertEquals("0", database.text("select count(*)::text from saved_search"));
    assertEquals(200, anybody.send(oneClick).statusCode(), "twice is once");
    assertTrue(anybody.get(path).body().contains("geen mail meer"));
  }

  @Test
  void theSameAsMultipartAndFromAWebMailWithHerCookie() {
    Street.led(keep("breien", "daily"), HERE);
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--";
    HttpResponse<String> answer =
        gerda.send(
            gerda
                .request(stopPath())
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Origin", "https://webmail.example")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertEquals(200, answer.statusCode());
    assertEquals("0", database.text("select count(*)::text from saved_search"));
  }

  @Test
  void nobodyReachesWhatAnotherKeepsAndAForgedLinkStopsNothing() {
    Street.led(keep("breien", "daily"), HERE);
    String reference = reference();
    for (String name : List.of("jan", "samira", "ruud")) {
      Http other = Http.as(name);
      assertFalse(other.get(HERE).body().contains(reference), name);
      assertEquals(404, other.post(HERE + "/" + reference + "/stop", Map.of()).statusCode());
      assertEquals(
          404,
          other.post(HERE + "/" + reference + "/ritme", Map.of("ritme", "at-once")).statusCode());
    }
    String forged = "/zoekopdracht/" + reference + "A".repeat(43) + "/stop";
    assertEquals(200, Http.anonymous().post(forged, Map.of()).statusCode());
    assertEquals("DAILY", database.text("select rhythm from saved_search"));
  }

  @Test
  void whatIsPersonalOrHostileIsRefusedKindlyOrKeptAsText() {
    HttpResponse<String> personal = keep("bel Jan op 06-12345678", "daily");
    assertEquals(422, personal.statusCode());
    assertTrue(personal.body().contains("Deze tekst bewaren wij niet"), personal.body());
    assertEquals(422, keep("breien", "ooit").statusCode());
    assertEquals("0", database.text("select count(*)::text from saved_search"));
    String hostile = "<script>alert(1)</script> ' or 1=1 -- \u202e";
    Street.led(keep(hostile, "daily"), HERE);
    assertFalse(gerda.get(HERE).body().contains("<script>alert"));
    assertEquals(
        303,
        gerda
            .post(
                HERE,
                Map.of(
                    "woorden",
                    "lezen",
                    "keuzes",
                    "soort=x'y&zonder=<b>&q=a&toon=9",
                    "ritme",
                    "daily"))
            .statusCode());
    assertEquals(200, gerda.get(HERE).statusCode());
  }

  @Test
  void aTextThatStandsInNoAddressIsOfferedToNobodyToKeep() {
    String page = gerda.post("/zoeken", Map.of("q", "bel mij op 06-12345678")).body();
    assertTrue(page.contains("Deze tekst bewaren wij niet"), page);
    assertFalse(page.contains("action=\"" + HERE + "\""));
  }

  private HttpResponse<String> keep(String words, String rhythm) {
    return gerda.post(HERE, Map.of("woorden", words, "ritme", rhythm));
  }

  private String reference() {
    return database.text("select reference from saved_search");
  }

  private String stopPath() {
    String reference = reference();
    return "/zoekopdracht/" + reference + MailLinks.hash("saved-search", reference) + "/stop";
  }

  private List<String> hits() {
    return database.texts("select subject from saved_search_hit where subject like 'request:%'");
  }

  private long mails() {
    return Street.mailsTo(GERDA).stream().filter(mail -> mail.contains(stopPath())).count();
  }
}
