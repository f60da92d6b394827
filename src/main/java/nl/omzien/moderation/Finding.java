package nl.omzien.moderation;

import java.util.Objects;

/**
 * One thing that screening found, and where. The found text itself is not in here, so that a
 * finding may be stored and logged.
 *
 * @param kind what it is
 * @param begin index of its first UTF-16 code unit in the screened text, from 0
 * @param end index after its last UTF-16 code unit, greater than {@code begin}
 * @param ruleId the rule that found it, as written in the rule files
 */
public record Finding(FindingKind kind, int begin, int end, String ruleId) {

  /**
   * @throws IllegalArgumentException when the place is empty or negative
   */
  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(ruleId, "ruleId");
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no place in a text: " + begin + " to " + end);
    }
  }

  /** How far it keeps the text from going on. */
  public Severity severity() {
    return kind.severity();
  }

  /** Message key of the sentence that says what was found and why it matters. */
  public String reasonKey() {
    return kind.messagePrefix() + ".reason";
  }

  /** Message key of the sentence that says what the author can do. */
  public String adviceKey() {
    return kind.messagePrefix() + ".advice";
  }

  /** Message key of the short word that stands in its place once it is taken out. */
  public String wordKey() {
    return kind.messagePrefix() + ".word";
  }
}
