package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.Patience;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member adds a word of the neighbourhood, and everybody is understood. */
class TeamWordPagesIT {

  private static final String WORD = "zwipkrak";
  private static final Map<String, String> KNIT = Map.of("woord", WORD, "betekent", "koffie");

  private final Http samira = Http.as("samira");
  private final Http anybody = Http.anonymous();

  @BeforeEach
  @AfterEach
  void tidy() {
    RunningDatabase.shared().change("delete from team_word");
  }

  @Test
  void aWordIsShownFirstThenAddedThenUnderstoodThenForgotten() {
    HttpResponse<String> preview = samira.post("/team/woorden/voorbeeld", KNIT);
    assertEquals(200, preview.statusCode());
    assertTrue(preview.body().contains("Nu: 0 gevonden"), preview.body());
    assertFalse(preview.body().contains("Straks: 0 gevonden"), preview.body());
    assertEquals("0", count("team_word"), "nothing is kept by looking");
    int added = policy("", WORD + " > koffie");
    int removed = policy(WORD + " > koffie", "");

    Street.led(samira.post("/team/woorden", KNIT), "/team/woorden");
    String page = samira.get("/team/woorden").body();
    assertTrue(page.contains(WORD) && page.contains("Samira"), page);
    assertEquals(added + 1, policy("", WORD + " > koffie"));
    Duration took = Patience.until("everybody is understood", this::understood);
    System.out.println("TeamWordPagesIT: understood after " + took.toMillis() + " ms");

    String reference = Street.found("/team/woorden/([a-z0-9]{8})/weg", page);
    Street.led(samira.post("/team/woorden/" + reference + "/weg", Map.of()), "/team/woorden");
    Street.led(samira.post("/team/woorden/" + reference + "/weg", Map.of()), "/team/woorden");
    assertEquals(removed + 1, policy(WORD + " > koffie", ""), "twice is once");
    Patience.until("it is forgotten", () -> !understood());
  }

  @Test
  void aDoubleClickAddsOneAndABadWordIsRefusedKindly() {
    samira.post("/team/woorden", KNIT);
    HttpResponse<String> twice = samira.post("/team/woorden", KNIT);
    assertEquals(422, twice.statusCode());
    assertTrue(twice.body().contains("staat al in de lijst"), twice.body());
    assertTrue(twice.body().contains("value=\"" + WORD + "\""), "what was typed is kept");
    assertEquals("1", count("team_word"));
    HttpResponse<String> stop =
        samira.post("/team/woorden/voorbeeld", Map.of("woord", "de", "betekent", "koffie"));
    assertEquals(422, stop.statusCode());
  }

  @Test
  void onlyTheTeamAddsWords() {
    for (String name : new String[] {"jan", "gerda"}) {
      assertEquals(404, Http.as(name).get("/team/woorden").statusCode());
      assertEquals(404, Http.as(name).post("/team/woorden", KNIT).statusCode());
    }
    assertEquals("0", count("team_word"));
  }

  private boolean understood() {
    return !anybody.get("/zoeken?q=" + WORD).body().contains("Daar vonden wij niets bij");
  }

  private static String count(String table) {
    return RunningDatabase.shared().text("select count(*)::text from " + table);
  }

  private static int policy(String from, String to) {
    return RunningDatabase.shared()
        .texts(
            "select id::text from policy_change where setting = 'team-word'"
                + " and value_from = ? and value_to = ?",
            from,
            to)
        .size();
  }
}
