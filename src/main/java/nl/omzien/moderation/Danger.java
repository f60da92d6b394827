package nl.omzien.moderation;

import java.util.Comparator;
import java.util.Objects;

/**
 * A sign of danger in a text. It is a reason to show a number to call and to let a human being read
 * at once, never a judgement about a person: a member decides (art. 22 GDPR).
 *
 * @param kind which danger
 * @param urgency how soon someone must look
 * @param begin index of the first UTF-16 code unit of the words that tell it
 * @param end index after the last
 * @param ruleId the rule that found it
 */
public record Danger(DangerKind kind, Urgency urgency, int begin, int end, String ruleId) {

  /** The soonest first, then by kind, then by place in the text. */
  static final Comparator<Danger> MOST_URGENT_FIRST =
      Comparator.comparing(Danger::urgency)
          .thenComparing(Danger::kind)
          .thenComparing(Danger::begin);

  public Danger {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(urgency, "urgency");
    Objects.requireNonNull(ruleId, "ruleId");
  }
}
