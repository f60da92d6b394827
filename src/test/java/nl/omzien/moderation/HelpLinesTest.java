package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.omzien.platform.StartRefused;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom people call: the national numbers, and what a municipality sets in their place. */
class HelpLinesTest {

  private static final String OURS =
      "owner = wij\nchecked = 2026-11-22\nsuicide.number = 113\nviolence.number = 0800-2000\n";

  private final HelpLines shipped = HelpLines.read(Optional.empty());

  @Test
  void the_national_numbers_are_there_and_every_danger_has_words_in_every_language() {
    assertEquals(Optional.of("112"), shipped.number(DangerKind.DANGER_NOW));
    assertEquals(Optional.of("113"), shipped.number(DangerKind.SUICIDE));
    assertEquals(Optional.of("0800-9009"), shipped.number(DangerKind.GAS));
    assertEquals(Optional.of("0800-2000"), shipped.number(DangerKind.CHILD));
    assertEquals(Optional.empty(), shipped.number(DangerKind.FRAUD), "every bank has its own");
    for (String language : List.of("nl", "en")) {
      for (DangerKind kind : DangerKind.values()) {
        DangerNote note = shipped.note(kind, Texts.in(language));
        assertFalse(note.title().isBlank());
        assertTrue(
            note.number().map(note.advice()::contains).orElse(true)
                || kind == DangerKind.DANGER_NOW,
            note.advice());
      }
    }
  }

  @Test
  void a_municipality_sets_its_own_numbers_and_words() {
    HelpLines own =
        HelpLines.of(
            OURS,
            "owner = Wijkteam Waterveen\nchecked = 2026-10-01\nviolence.number = 0299-000000\n"
                + "eviction.advice = Bel meteen de huurbank.\neviction.advice.en = Call the bank.\n");
    assertEquals(Optional.of("0299-000000"), own.number(DangerKind.VIOLENCE));
    assertEquals(Optional.of("113"), own.number(DangerKind.SUICIDE));
    assertEquals("Wijkteam Waterveen", own.owner());
    assertEquals("2026-10-01", own.checked().toString());
    assertEquals("Bel meteen de huurbank.", own.note(DangerKind.EVICTION, Texts.in("nl")).advice());
    assertEquals("Call the bank.", own.note(DangerKind.EVICTION, Texts.in("en")).advice());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "suicide.number = bel ons",
        "suicid.number = 113",
        "suicide.advise = Bel 113.",
        "checked = vorige maand",
        "owner =",
        "suicide.number = \\u00zz"
      })
  void what_is_wrong_refuses_the_start(String line) {
    assertThrows(StartRefused.class, () -> HelpLines.of(OURS, line));
  }
}
