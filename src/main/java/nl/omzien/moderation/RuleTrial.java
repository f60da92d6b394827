package nl.omzien.moderation;

import java.util.List;
import nl.omzien.understanding.HarmlessSentences;

/**
 * What a rule does before it is in force: to its own examples, and to sentences of which it is
 * known that nothing is wrong with them.
 *
 * @param missed examples that it must find and does not
 * @param wronglyFound examples that it must leave alone and does not
 * @param harmless how many harmless sentences were tried
 * @param alarms those of them in which it finds something
 */
record RuleTrial(
    List<String> missed, List<String> wronglyFound, int harmless, List<String> alarms) {

  /** Runs all of them. */
  static RuleTrial of(WrittenRule written) {
    Rule rule = written.rule("trial");
    List<String> harmless = HarmlessSentences.all();
    return new RuleTrial(
        written.found().stream().filter(one -> !finds(rule, one)).toList(),
        written.passed().stream().filter(one -> finds(rule, one)).toList(),
        harmless.size(),
        harmless.stream().filter(one -> finds(rule, one)).toList());
  }

  private static boolean finds(Rule rule, String sentence) {
    return !rule.spansIn(ReadableText.of(sentence)).isEmpty();
  }
}
