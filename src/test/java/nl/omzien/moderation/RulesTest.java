package nl.omzien.moderation;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples that stand in the rule files. */
class RulesTest {

  private final Screening screening = new Screening();

  @TestFactory
  Stream<DynamicTest> every_rule_finds_its_examples() {
    return screening.rules().stream()
        .flatMap(
            rule ->
                rule.examples().yes().stream()
                    .map(
                        text ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + text, () -> finds(rule, text))));
  }

  @TestFactory
  Stream<DynamicTest> no_rule_finds_its_counter_examples() {
    return screening.rules().stream()
        .flatMap(
            rule ->
                rule.examples().no().stream()
                    .map(
                        text ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + text, () -> findsNothing(rule, text))));
  }

  @Test
  void there_are_at_least_three_hundred_examples() {
    long examples =
        screening.rules().stream()
            .mapToLong(rule -> rule.examples().yes().size() + rule.examples().no().size())
            .sum();
    assertTrue(examples >= 300, () -> "only " + examples);
  }

  @Test
  void every_rule_has_an_id_of_its_own() {
    Set<String> ids = new HashSet<>();
    screening.rules().forEach(rule -> assertTrue(ids.add(rule.id()), rule.id()));
  }

  private void finds(Rule rule, String example) {
    if (rule.alarm().isPresent()) {
      Danger danger =
          screening.danger(example).orElseThrow(() -> new AssertionError("not found: " + example));
      assertEquals(rule.alarm().get().urgency(), danger.urgency());
      return;
    }
    if (rule.kind() == FindingKind.GRIEF) {
      assertTrue(screening.asksSoftly(example), "not heard: " + example);
      return;
    }
    if (rule.kind().breaksHouseRule()) {
      assertTrue(
          screening.findings(example).stream().anyMatch(found -> found.kind() == rule.kind()),
          "not found: " + example);
      return;
    }
    Marked marked = Marked.of(example);
    List<Finding> findings =
        screening.findings(marked.text()).stream().filter(f -> f.kind() == rule.kind()).toList();
    String found =
        findings.stream()
            .map(f -> marked.text().substring(f.begin(), f.end()))
            .collect(joining(" | "));
    assertEquals(marked.span(), found);
  }

  private void findsNothing(Rule rule, String example) {
    if (rule.kind() == FindingKind.GRIEF) {
      assertFalse(screening.asksSoftly(example), example);
      return;
    }
    List<Finding> findings =
        screening.findings(example).stream()
            .filter(f -> rule.alarm().isPresent() == (f.kind() == FindingKind.DANGER))
            .filter(
                f ->
                    rule.alarm().isPresent()
                        || f.kind().isPersonalData()
                        || f.ruleId().equals(rule.id()))
            .toList();
    assertEquals(List.of(), findings);
  }

  /** An example with its place between the outermost brackets. */
  private record Marked(String text, String span) {
    static Marked of(String example) {
      int open = example.indexOf('[');
      int close = example.lastIndexOf(']');
      String span = example.substring(open + 1, close);
      return new Marked(example.substring(0, open) + span + example.substring(close + 1), span);
    }
  }
}
