package nl.omzien.moderation;

import java.util.Optional;
import nl.omzien.understanding.LearnedSigns;

/**
 * Dangers that no rule names but that a text tells of all the same: <i>my things are given away,
 * and the dog has a new home</i>. A missed danger weighs more than a question too many, so it is
 * believed sooner than it is certain; which share of harmless texts that costs stands in
 * docs/quality.md.
 */
final class HeardDangers {

  /** Begins the id of what was heard, where otherwise the rule stands. */
  static final String ID = "heard-";

  private static final double BELIEVED = 0.5;

  /** Not believed, but reason to ask softly how somebody is. */
  private static final double PERHAPS = 0.1;

  private final LearnedSigns learned = LearnedSigns.ofDangers();

  /** The likeliest danger that is likely enough. */
  Optional<Danger> in(String text) {
    return learned.in(text).filter(one -> one.probability() >= BELIEVED).map(HeardDangers::danger);
  }

  /** Whether there may be a danger. */
  boolean perhapsIn(String text) {
    return learned.in(text).filter(one -> one.probability() >= PERHAPS).isPresent();
  }

  private static Danger danger(LearnedSigns.Heard heard) {
    DangerKind kind = DangerKind.of(heard.kind());
    return new Danger(kind, kind.usually(), heard.begin(), heard.end(), ID + kind.code());
  }
}
