package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a coordinator can say in plain words, and what happens when she says it wrongly. */
class WrittenRuleTest {

  private static final Screening SCREENING = new Screening();

  private final Problems problems = new Problems(Texts.in("nl"));

  private static WrittenRule rule(String words, String... unless) {
    return new WrittenRule(
        FindingKind.TRADE, List.of(words), List.of(unless), List.of("wel"), List.of("niet"));
  }

  private static boolean finds(WrittenRule written, String text) {
    return !written.rule("test").spansIn(ReadableText.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cobra | Wie heeft een Cobra over? | true",
        "cobra | De cobra's zijn los | true",
        "cobra | Drie cobraatjes | false",
        "cobra* | Drie cobraatjes | true",
        "*vuurwerk | illegaal Knalvuurwerk te koop | true",
        "café | Het CAFE is open | true",
        "wie ... oppas | Wie weet er een goede oppas? | true",
        "wie ... oppas | Wie weet er. Een oppas heb ik al | false",
        "wie ... oppas | wie weet nu voor mij toch nog ergens oppas | false",
        "te koop | te, koop | true",
        "te koop | tekoop | false",
        "a.b | aab | false"
      })
  void a_phrase_is_found_as_words(String phrase, String text, boolean found) {
    assertEquals(found, finds(rule(phrase), text));
  }

  @Test
  void an_exception_holds_for_all_of_the_text() {
    WrittenRule written = rule("vuurwerk*", "bang", "hond ... schrikt");
    assertTrue(finds(written, "Wie heeft er nog vuurwerk?"));
    assertFalse(finds(written, "Mijn hond is bang voor vuurwerk"));
    assertFalse(finds(written, "Vuurwerk: mijn hond die daar van schrikt"));
  }

  @Test
  void a_trial_tells_what_goes_wrong_and_what_else_is_found() {
    WrittenRule written =
        new WrittenRule(
            FindingKind.TRADE,
            List.of("gratis"),
            List.of(),
            List.of("Alles is gratis", "Niets kost iets"),
            List.of("Meedoen is gratis", "Ik kom voorlezen"));
    RuleTrial trial = RuleTrial.of(written);
    assertEquals(List.of("Niets kost iets"), trial.missed());
    assertEquals(List.of("Meedoen is gratis"), trial.wronglyFound());
    assertTrue(trial.harmless() > 3000, "so many: " + trial.harmless());
    assertFalse(trial.alarms().isEmpty());
  }

  private Optional<WrittenRule> form(String words, String found) {
    return new LocalRuleForm(
            Fields.none()
                .with("soort", "trade")
                .with("woorden", words)
                .with("wel", found)
                .with("niet", "Ik lees graag voor"),
            problems)
        .written(SCREENING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "de",
        "***",
        "(a+)+$",
        "... koop",
        "koop ...",
        "a ... b ... c ... d",
        "koop|x"
      })
  void what_cannot_be_a_phrase_is_refused_with_a_reason(String words) {
    assertTrue(form(words, "Wie koopt?").isEmpty());
    assertFalse(problems.of("woorden").isBlank());
  }

  @Test
  void lines_are_tidied_and_an_ellipsis_is_three_dots() {
    WrittenRule written = form("  te   koop \n\nwie … koopt\nte koop", "Te koop!").orElseThrow();
    assertEquals(List.of("te koop", "wie ... koopt"), written.words());
  }

  @Test
  void personal_data_is_no_example() {
    assertTrue(form("te koop", "Te koop, bel 06 12345678").isEmpty());
    assertFalse(problems.of("wel").isBlank());
  }

  @Test
  void a_text_that_was_made_to_keep_it_busy_does_not() {
    WrittenRule written = rule("*aa* ... *aa* ... *aa*", "*aa* ... *aa* ... b");
    String bait = "aa ".repeat(3_000) + "a".repeat(20_000);
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> finds(written, bait));
  }

  @Test
  void what_was_added_is_found_by_screening_until_it_is_taken_away() {
    Screening screening = new Screening();
    String text = "Wie heeft er een kwibbelkast?";
    assertTrue(screening.findings(text).isEmpty());
    screening.alsoBy(List.of(rule("kwibbelkast").rule("local-test")));
    assertEquals("local-test", screening.findings(text).get(0).ruleId());
    screening.alsoBy(List.of());
    assertTrue(screening.findings(text).isEmpty());
  }
}
