package nl.omzien.moderation;

import java.util.List;

/**
 * When somebody is asked softly how she is, and nothing else happens: she tells of a loss, or of
 * something that may be a danger and is heard less surely than an alarm needs. No one is alerted
 * and the text goes on as any other.
 */
final class SoftSigns {

  private final List<Rule> rules = RuleFile.load("grief.rules");
  private final HeardDangers heard;

  SoftSigns(HeardDangers heard) {
    this.heard = heard;
  }

  List<Rule> rules() {
    return rules;
  }

  boolean in(ReadableText readable, String text) {
    return heard.perhapsIn(text)
        || rules.stream().anyMatch(rule -> !rule.spansIn(readable).isEmpty());
  }
}
