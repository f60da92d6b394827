package nl.omzien.match;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that makes a helper fit, from 0 to 1. How much each weighs stands in the policy. */
public enum Part {
  /** She can do what is asked most. */
  SKILL("vaardigheid"),
  /** She can do more of what is asked, all in one go. */
  COVERAGE("meer-tegelijk"),
  /** She is near. */
  DISTANCE("afstand"),
  /** She can when it is wanted. */
  TIMES("tijden"),
  /** They share a language. */
  LANGUAGE("taal"),
  /** She did this sort of thing before. */
  EXPERIENCE("ervaring"),
  /** She helped this person before. */
  CONTINUITY("eerder-samen"),
  /** She usually answers soon. */
  ANSWERS("antwoordt-snel"),
  /** She was not asked lately and has room. */
  FAIRNESS("eerlijk-verdeeld"),
  /**
   * She is new and waits for her first match: whether that comes soon decides whether she stays.
   */
  NEWCOMER("nieuw");

  private final String word;

  Part(String word) {
    this.word = word;
  }

  /** As it stands in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The part with this word in the policy. */
  static Optional<Part> of(String word) {
    return Stream.of(values()).filter(part -> part.word.equals(word)).findFirst();
  }
}
