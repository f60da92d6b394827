package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;

/** What the queue does so that members read with care, and not in each other's way. */
class QueueTogetherIT {

  private final Http jan = Http.as("jan");
  private final Http samira = Http.as("samira");
  private final Http bas = Http.as("bas");
  private final RunningDatabase database = RunningDatabase.shared();

  @Test
  void what_asks_for_care_has_no_key_and_is_not_decided_before_all_was_read() {
    Map<String, Map<String, String>> careful =
        Map.of(
            "Ik ruik gas in de hal!!",
            Map.of(),
            "Wie doet een spelletje met mij?",
            Map.of("jonger", "ja"),
            "Wie past er op mijn zoontje van 6?",
            Map.of());
    careful.forEach(
        (text, otherwise) -> {
          String reference = Street.ask(jan, text, Street.IN_WEST, otherwise);
          String page = samira.get("/team/lezen/" + reference).body();
          assertFalse(page.contains("data-key="), text);
          HttpResponse<String> hasty =
              decide(samira, reference, Map.of("beslissing", "team-only", "zin", "Wij bellen."));
          assertEquals(422, hasty.statusCode(), text);
          assertTrue(hasty.body().contains("href=\"#gelezen\""), text);
          assertTrue(hasty.body().contains("Wij bellen."), "what she typed is lost");
          Street.led(
              decide(samira, reference, Map.of("beslissing", "team-only", "gelezen", "ja")),
              "/team/lezen");
        });
  }

  @Test
  void the_ordinary_case_has_a_key_for_each_decision() {
    String reference = Street.ask(jan, "Wie helpt met de heg?", Street.IN_WEST);
    String page = samira.get("/team/lezen/" + reference).body();
    for (String key : new String[] {"a", "t", "w", "x"}) {
      assertTrue(page.contains("data-key=\"" + key + "\""), key);
    }
    assertFalse(page.contains("gelezen"), "nothing more to tick");
  }

  @Test
  void a_member_sees_who_is_reading_what_and_begins_with_something_else() {
    String reference = Street.ask(jan, "Wie leest mij nu?", Street.IN_WEST);
    String other = Street.ask(jan, "En wie leest mij?", Street.IN_WEST);
    bas.get("/team/lezen/" + other);
    samira.get("/team/lezen/" + reference);
    String seen = bas.get("/team/lezen/" + reference).body();
    assertTrue(seen.contains("Samira leest dit nu."), "nobody says who reads it");
    String hers = samira.get("/team/lezen/" + other).body();
    assertFalse(hers.contains("Samira leest"), "she is no colleague of herself");
    samira.get("/team/lezen/" + reference);
    String opened =
        Street.found("/team/lezen/(\\w{8})/beslissing", bas.get("/team/lezen?toon=vragen").body());
    assertFalse(opened.equals(reference), "two begin with the same");
    database.change("alter table viewing disable trigger viewing_only_added");
    database.change(
        "update viewing set viewed_at = viewed_at - interval '4 minutes'"
            + " where person_id = (select id from person where email = 'samira@example.org')");
    database.change("alter table viewing enable trigger viewing_only_added");
    assertFalse(
        bas.get("/team/lezen/" + other).body().contains("Samira leest dit nu"),
        "that was minutes ago");
  }

  @Test
  void a_part_of_the_queue_stays_chosen_while_deciding() {
    String reference = Street.ask(jan, "Wie komt er een potje dammen?", Street.IN_WEST);
    String page = samira.get("/team/lezen/" + reference + "?toon=vragen").body();
    assertTrue(page.contains("/team/lezen/" + reference + "/beslissing?toon=vragen"));
    assertFalse(samira.get("/team/lezen?toon=aanbod").body().contains(reference));
    assertTrue(samira.get("/team/lezen?toon=%3Cscript%3E").body().contains(reference));
    Street.led(
        samira.post(
            "/team/lezen/" + reference + "/beslissing?toon=vragen",
            Map.of("beslissing", "team-only", "korte-tekst", "Kort")),
        "/team/lezen?toon=vragen");
  }

  @Test
  void who_knows_the_person_sees_nothing_of_it_until_a_colleague_gives_it_back() {
    String words = "Wie wil met mij de zeeprikken tellen?";
    String reference = Street.published(jan, words, Street.IN_WEST, bas);
    String request = "/team/vragen/" + reference;
    assertEquals(200, samira.get(request).statusCode());
    Street.led(samira.post("/team/lezen/" + reference + "/bekende", Map.of()), "/team/lezen");
    for (String path : new String[] {request, request + "/briefje", "/team/lezen/" + reference}) {
      assertEquals(404, samira.get(path).statusCode(), path);
    }
    assertEquals(404, decide(samira, reference, Map.of("beslissing", "team-only")).statusCode());
    assertEquals(404, samira.post(request + "/afronding", Map.of()).statusCode(), "nor acts on it");
    assertFalse(samira.get("/team/vragen").body().contains(reference));
    assertFalse(
        samira.get("/zoeken?q=" + reference).body().contains("Hulp gevraagd, " + reference));
    String page = bas.get("/team/lezen/" + reference).body();
    assertTrue(page.contains("Samira kent deze persoon"), "no colleague is told");
    String who = Street.found("name=\"wie\" value=\"(\\d+)\"", page);
    assertEquals(
        404,
        samira.post("/team/lezen/" + reference + "/teruggave", Map.of("wie", who)).statusCode(),
        "she does not give it back to herself");
    Street.led(
        bas.post("/team/lezen/" + reference + "/teruggave", Map.of("wie", who)),
        "/team/lezen/" + reference);
    assertEquals(200, samira.get(request).statusCode());
    assertEquals(
        java.util.List.of("knows-person", "given-back"),
        database.texts(
            "select event from history h join help_request r on r.id = h.subject_id"
                + " where h.kind = 'request' and r.reference = ?"
                + " and event in ('knows-person', 'given-back') order by h.id",
            reference));
  }

  @Test
  void what_waits_of_somebody_whom_she_knows_leaves_her_queue_and_only_hers() {
    String reference = Street.ask(jan, "Mijn buurvrouw werkt bij het team", Street.IN_WEST);
    samira.post("/team/lezen/" + reference + "/overname", Map.of());
    Street.led(samira.post("/team/lezen/" + reference + "/bekende", Map.of()), "/team/lezen");
    assertFalse(samira.get("/team/lezen").body().contains(reference));
    String others = bas.get("/team/lezen").body();
    assertTrue(others.contains(reference));
    assertEquals(
        "0",
        database.text(
            "select count(owner_id)::text from review where subject_reference = ?", reference),
        "it has no owner who cannot see it");
  }

  @Test
  void what_the_author_changed_is_shown_and_not_everything_again() {
    String reference = Street.ask(jan, "Kan iemand mijn zware kast tillen?", Street.IN_WEST);
    Street.led(Street.decide(samira, reference, "ask-change", "Hoe zwaar?"), "/team/lezen");
    change(reference, "Kan iemand mijn lichte kast tillen?");
    String page = samira.get("/team/lezen/" + reference).body();
    assertTrue(Street.found("(?s)<del>(.*?)</del>", page).contains("zware"), page);
    assertTrue(Street.found("(?s)<ins>(.*?)</ins>", page).contains("lichte"));
    assertTrue(page.contains("De hele tekst"));
  }

  @Test
  void a_text_that_changed_while_it_was_read_is_read_again() {
    String reference = Street.ask(jan, "Wie leest mij op tijd?", Street.IN_WEST);
    String edition =
        Street.found(
            "name=\"lezing\" value=\"(\\d+)\"", samira.get("/team/lezen/" + reference).body());
    change(reference, "Wie wil mijn pincode weten?");
    HttpResponse<String> late =
        decide(
            samira,
            reference,
            Map.of("beslissing", "team-only", "lezing", edition, "zin", "Wij kijken mee."));
    assertEquals(422, late.statusCode());
    assertTrue(late.body().contains("pincode"));
    assertTrue(late.body().contains("Wij kijken mee."));
    assertEquals(
        "true",
        database.text("select waiting::text from review where subject_reference = ?", reference));
  }

  @Test
  void a_standard_text_is_read_whole_before_it_goes() {
    String reference = Street.ask(jan, "Ik vraag van alles", Street.IN_WEST);
    HttpResponse<String> put =
        decide(
            samira,
            reference,
            Map.of("beslissing", "ask-change", "standaard", "tell-more", "zin", "Groet, Samira"));
    assertEquals(422, put.statusCode());
    String sentence =
        Street.found("(?s)<textarea[^>]*id=\"zin\"[^>]*>\\s*(.*?)</textarea>", put.body());
    assertTrue(sentence.startsWith("Wilt u iets meer vertellen?"), sentence);
    assertTrue(sentence.endsWith("Groet, Samira"), sentence);
    Street.led(
        decide(samira, reference, Map.of("beslissing", "ask-change", "zin", sentence)),
        "/team/lezen");
    assertTrue(jan.get("/mijn/vragen/" + reference).body().contains("Groet, Samira"));
  }

  @Test
  void the_author_stands_there_in_one_sentence_without_names_of_others() {
    Http emine = Http.as("emine");
    Street.published(emine, "Wie helpt mij voor het eerst?", Street.IN_WEST, samira);
    String second = Street.ask(emine, "Wie helpt mij nog eens?", Street.IN_WEST);
    String story =
        Street.found(
            "(?s)<p class=\"story\">(.*?)</p>", samira.get("/team/lezen/" + second).body());
    assertTrue(story.matches("Vroeg \\d+ keer eerder.*nog open.*"), story);
  }

  @Test
  void what_has_left_is_not_taken_back_and_a_kind_page_says_so() {
    String reference = Street.ask(jan, "Al verstuurd", Street.IN_WEST);
    Street.led(Street.decide(samira, reference, "team-only", ""), "/team/lezen");
    HttpResponse<String> late = samira.post("/team/lezen/" + reference + "/ongedaan", Map.of());
    assertEquals(409, late.statusCode());
    assertTrue(late.body().contains("Dit kan niet meer ongedaan"));
    Street.led(samira.get("/team/lezen/" + reference + "/ongedaan"), "/team/lezen/" + reference);
  }

  @Test
  void a_harmless_question_is_seen_at_once_when_its_category_is_open_and_read_afterwards() {
    Map<String, String> garden = Map.of("soort", "tuin-en-buiten");
    Http ruud = Http.as("ruud");
    Http gerda = Http.as("gerda");
    String closed = Street.ask(jan, "Wie maait mijn gras?", Street.IN_WEST, garden);
    assertEquals(404, gerda.get("/vragen/" + closed).statusCode(), "nothing is open by itself");
    try {
      Street.led(ruud.post("/team/beleid", garden), "/team/beleid");
      String seen = Street.ask(jan, "Wie maait mijn gras morgen?", Street.IN_WEST, garden);
      assertEquals(200, gerda.get("/vragen/" + seen).statusCode());
      String page = samira.get("/team/lezen").body();
      assertTrue(page.contains("Achteraf lezen"));
      assertTrue(page.contains("/team/lezen/" + seen));
      for (String text :
          new String[] {
            "Wie maait mijn gras? Bel 06-12345678.",
            "Wie maait mijn gras? Ik ruik gas in de tuin!!",
            "Ik maai uw gras, tien euro per keer.",
            "Wie past op mijn zoontje van 6 in de tuin?"
          }) {
        String waits = Street.ask(jan, text, Street.IN_WEST, garden);
        assertEquals(404, gerda.get("/vragen/" + waits).statusCode(), text);
      }
      Map<String, String> young = Map.of("soort", "tuin-en-buiten", "jonger", "ja");
      String child = Street.ask(jan, "Wie leert mij tuinieren?", Street.IN_WEST, young);
      assertEquals(404, gerda.get("/vragen/" + child).statusCode());
      Street.led(
          samira.post("/team/lezen/" + seen + "/achteraf", Map.of("uitkomst", "goed")),
          "/team/lezen");
      assertFalse(samira.get("/team/lezen").body().contains("/team/lezen/" + seen));
      String other = Street.ask(jan, "Wie maait mijn gras ook?", Street.IN_WEST, garden);
      Street.led(
          samira.post("/team/lezen/" + other + "/achteraf", Map.of("uitkomst", "terug")),
          "/team/lezen/" + other);
      assertEquals(404, gerda.get("/vragen/" + other).statusCode());
      assertTrue(samira.get("/team/lezen/" + other).body().contains("/beslissing"));
    } finally {
      Street.led(ruud.post("/team/beleid", Map.of()), "/team/beleid");
    }
    assertEquals(
        java.util.List.of("tuin-en-buiten -> ", " -> tuin-en-buiten"),
        database.texts(
            "select value_from || ' -> ' || value_to from policy_change"
                + " where setting = 'open-category' order by id desc limit 2"));
  }

  private static HttpResponse<String> decide(
      Http member, String reference, Map<String, String> fields) {
    return member.post("/team/lezen/" + reference + "/beslissing", fields);
  }

  private void change(String reference, String told) {
    Street.led(
        jan.post(
            "/mijn/vragen/" + reference + "/wijziging",
            Map.of("tekst", told, "korte-tekst", "Korter")),
        "/mijn/vragen/" + reference);
  }
}
