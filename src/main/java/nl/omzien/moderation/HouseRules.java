package nl.omzien.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.omzien.understanding.LearnedSigns;

/**
 * What does not belong among neighbours: money, trade, work of a profession, weapons, accusing,
 * insulting, leaving people out. By rules for what is said plainly, by what examples taught for the
 * rest; a municipality adds its own. It refuses nothing: the author is told why and where to go
 * instead, and a member decides.
 */
final class HouseRules {

  /** Begins the id of what was heard, where otherwise the rule stands. */
  static final String ID = "heard-";

  /**
   * Among all examples those that break a rule are few, so that what is learned is careful by
   * itself: at this probability one ordinary text in some hundreds is pointed out wrongly.
   */
  private static final double BELIEVED = 0.2;

  /** Fewer words than this say too little; rules hear what is plain in them. */
  private static final int ENOUGH = 5;

  private final List<Rule> rules = RuleFile.load("house.rules");
  private final LearnedSigns learned = LearnedSigns.ofHouseRules();
  private volatile List<Rule> local = List.of();

  /** From now on these count as well, instead of those that were added before. */
  void alsoBy(List<Rule> local) {
    this.local = List.copyOf(local);
  }

  List<Rule> rules() {
    return rules;
  }

  /** What rules find, at most once for each kind; where they find nothing, what is heard. */
  List<Finding> in(ReadableText readable, String text) {
    List<Finding> found = new ArrayList<>();
    List<Rule> all = Stream.concat(rules.stream(), local.stream()).toList();
    for (Rule rule : all) {
      if (found.stream().noneMatch(finding -> finding.kind() == rule.kind())) {
        rule.spansIn(readable).stream()
            .findFirst()
            .map(span -> finding(rule, span, readable))
            .ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      learned
          .in(text)
          .filter(heard -> heard.words() >= ENOUGH && heard.probability() >= BELIEVED)
          .map(HouseRules::finding)
          .ifPresent(found::add);
    }
    return found;
  }

  /** What a rule found at a place. */
  static Finding finding(Rule rule, Span span, ReadableText readable) {
    return new Finding(
        rule.kind(), readable.originBegin(span.begin()), readable.originEnd(span.end()), rule.id());
  }

  private static Finding finding(LearnedSigns.Heard heard) {
    return new Finding(FindingKind.of(heard.kind()), heard.begin(), heard.end(), ID + heard.kind());
  }
}
