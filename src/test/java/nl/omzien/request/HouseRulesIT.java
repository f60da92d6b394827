package nl.omzien.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who writes what does not belong among neighbours is told so before she sends it. */
class HouseRulesIT {

  private static final String PILLS = "Wie kan elke week de medicijnen van mijn vader klaarzetten?";
  private static final String REASON = "Dit is werk voor iemand die ervoor geleerd heeft.";
  private static final String ADVICE = "Bel uw huisarts of de thuiszorg.";
  private static final String TAKE_OUT = "name=\"weghalen\"";
  private static final String SOFTLY = "Hoe gaat het met u?";

  private final Http jan = Http.as("jan");
  private final Http samira = Http.as("samira");

  @AfterEach
  void nothingIsLeftOpen() {
    RunningDatabase.shared()
        .change(
            "update help_request set status = 'WITHDRAWN' where status in ('ASKED', 'OPEN')"
                + " and person_id = (select id from person where email = 'jan@example.org')");
  }

  @Test
  void the_author_and_the_member_read_the_same_and_it_is_not_refused() {
    String preview = Street.write(jan, PILLS, Street.IN_WEST, Map.of()).body();
    assertTrue(preview.contains(REASON), preview);
    assertTrue(preview.contains(ADVICE), preview);
    assertFalse(preview.contains(TAKE_OUT), "there is nothing to take out");
    String reference = Street.ask(jan, PILLS, Street.IN_WEST);
    String page = samira.get("/team/lezen/" + reference).body();
    assertTrue(page.contains(REASON), page);
    assertTrue(page.contains(ADVICE), page);
  }

  @Test
  void personal_data_beside_it_can_be_taken_out_with_one_press() {
    String preview =
        Street.write(jan, PILLS + " Bel 06-12345678.", Street.IN_WEST, Map.of()).body();
    assertTrue(preview.contains(REASON), preview);
    assertTrue(preview.contains(TAKE_OUT), preview);
    assertTrue(preview.contains(">06-12345678</mark>"), preview);
  }

  @Test
  void who_tells_of_a_loss_is_asked_softly_and_her_question_goes_on() {
    String loss = "Mijn man is in mei overleden. Wie wil er eens koffie drinken?";
    String preview = Street.write(jan, loss, Street.IN_WEST, Map.of()).body();
    assertTrue(preview.contains(SOFTLY), preview);
    assertFalse(preview.contains("utrecht-alert--error"), "no alarm");
    String reference = Street.ask(jan, loss, Street.IN_WEST);
    assertTrue(samira.get("/team/lezen/" + reference).body().contains("met extra aandacht"));
    String ordinary = Street.write(jan, "Wie knipt mijn heg?", Street.IN_WEST, Map.of()).body();
    assertFalse(ordinary.contains(SOFTLY), ordinary);
  }

  @Test
  void who_offers_help_for_money_is_told_before_she_sends_it() {
    Http emine = Http.as("emine");
    Street.led(
        emine.post("/helpen/aanbod", Map.of("woorden", "Ik strijk uw was, 12 euro per uur.")),
        "/helpen/aanbod/gegevens");
    String page = emine.get("/helpen/aanbod/gegevens").body();
    assertTrue(page.contains("Dit klinkt alsof hulp geld kost."), page);
    Street.led(
        emine.post("/helpen/aanbod", Map.of("woorden", "Ik strijk graag uw was.")),
        "/helpen/aanbod/gegevens");
    assertFalse(
        emine.get("/helpen/aanbod/gegevens").body().contains("Dit klinkt alsof hulp geld kost."));
  }

  @Test
  void hostile_words_come_back_as_words() {
    String evil = "Te koop: <script>alert(1)</script> scooter, 600 euro";
    var preview = Street.write(jan, evil, Street.IN_WEST, Map.of());
    assertEquals(200, preview.statusCode());
    assertFalse(preview.body().contains("<script>alert"), preview.body());
    assertTrue(preview.body().contains("Dit klinkt als verkopen of reclame."), preview.body());
  }
}
