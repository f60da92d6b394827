package nl.omzien.match;

import java.util.Optional;
import java.util.stream.Stream;

/** What happens when a volunteer helps somebody for the first time; a municipality chooses. */
public enum FirstMatch {
  /** Nothing in particular. */
  NOTHING("niets"),
  /** A member is asked to talk with her before, or to go along; the two are connected anyway. */
  WARN("waarschuwen"),
  /** The two are connected when a member has talked with her. */
  BLOCK("tegenhouden");

  private final String word;

  FirstMatch(String word) {
    this.word = word;
  }

  /** As it stands in {@code policy.txt}. */
  String word() {
    return word;
  }

  /** As it stands in message keys. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static Optional<FirstMatch> of(String word) {
    return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
