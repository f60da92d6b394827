package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScreeningTest {

  private final Screening screening = new Screening();
  private final Redaction redaction = new Redaction(screening);

  @Test
  void findings_stand_by_place_and_point_into_the_typed_text() {
    String text = "😀 bel\u00a0０６-12345678 of mail jan@example.org, Merelpad\u00a03";
    List<Finding> findings = screening.findings(text);
    assertEquals(
        List.of("０６-12345678", "jan@example.org", "Merelpad\u00a03"),
        findings.stream().map(f -> text.substring(f.begin(), f.end())).toList());
    assertEquals(
        List.of(FindingKind.TELEPHONE, FindingKind.EMAIL, FindingKind.ADDRESS),
        findings.stream().map(Finding::kind).toList());
  }

  @Test
  void an_empty_text_has_no_findings_and_no_danger() {
    assertEquals(List.of(), screening.findings(""));
    assertEquals(Optional.empty(), screening.danger(""));
  }

  @Test
  void the_words_that_tell_of_danger_are_a_finding_too() {
    Finding finding = screening.findings("ruik gas in de portiek!!").get(0);
    assertEquals(FindingKind.DANGER, finding.kind());
    assertFalse(finding.kind().isPersonalData());
  }

  @Test
  void the_most_urgent_danger_goes_first() {
    Danger danger =
        screening.danger("Morgen komt de deurwaarder. Ik wil niet meer leven.").orElseThrow();
    assertEquals(DangerKind.SUICIDE, danger.kind());
    assertEquals(Urgency.NOW, danger.urgency());
    assertTrue(
        screening.findings("Morgen komt de deurwaarder. Ik wil niet meer leven.").size() >= 2);
  }

  @Test
  void taken_out_data_leaves_a_word_in_the_language_of_the_reader() {
    String text = "Bel 06-12345678 of kom naar Merelpad 3.";
    List<Finding> findings = screening.findings(text);
    assertEquals("Bel [telefoonnummer] of kom naar [adres].", redaction.without(text, findings));
    assertEquals(
        "Bel [telephone number] of kom naar [address].",
        redaction.without(text, findings, Locale.ENGLISH));
    assertEquals(
        "Bel [telefoonnummer] of kom naar [adres].",
        redaction.without(text, findings, Locale.forLanguageTag("tr")));
  }

  @Test
  void danger_stays_in_a_text_without_personal_data() {
    String text = "mijn man slaat me, bel 06-12345678";
    assertEquals(
        "mijn man slaat me, bel [telefoonnummer]",
        redaction.without(text, screening.findings(text)));
  }

  @Test
  void a_storable_text_keeps_everything_but_the_citizen_service_number() {
    assertEquals(
        "bsn [burgerservicenummer], bel 06-12345678",
        redaction.storable("bsn 999 990 019, bel 06-12345678"));
    assertEquals("niets bijzonders", redaction.storable("niets bijzonders"));
  }

  @Test
  void a_redacted_text_has_no_personal_data_left() {
    String text =
        "Jan, 999990019, NL91ABNA0417164300, 0612345678, jan@example.org, Merelpad 3 1386 AB, pin 1234, ww: Zomer1!";
    String without = redaction.without(text, screening.findings(text));
    List<Finding> left =
        screening.findings(without).stream()
            .filter(finding -> finding.kind().isPersonalData())
            .toList();
    assertEquals(List.of(), left, without);
  }

  @Test
  void every_kind_has_its_texts_in_both_languages() {
    Stream.of("nl", "en")
        .map(language -> ResourceBundle.getBundle("messages", Locale.forLanguageTag(language)))
        .forEach(
            messages -> {
              for (FindingKind kind : FindingKind.values()) {
                Finding finding = new Finding(kind, 0, 1, "rule");
                assertFalse(messages.getString(finding.reasonKey()).isBlank());
                assertFalse(messages.getString(finding.adviceKey()).isBlank());
                assertTrue(!kind.isPersonalData() || messages.containsKey(finding.wordKey()));
              }
            });
  }

  @Test
  void a_finding_without_a_place_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Finding(FindingKind.BSN, 3, 3, "rule"));
  }
}
