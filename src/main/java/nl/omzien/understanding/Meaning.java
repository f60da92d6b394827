package nl.omzien.understanding;

import java.util.List;

/**
 * One phrase of the word list, ready to be found: all keys must stand near each other, in any
 * order. A key is a stem, or the beginning of a word followed by {@code *}.
 *
 * @param keys the longest first, for it is the rarest
 * @param language as in the word list, nl for synonyms
 * @param fixed whether it is an expression of ordinary words, which must stand side by side
 * @param sign whether it only shows which language the text is in
 */
record Meaning(
    Target target, List<String> keys, double weight, String language, boolean fixed, boolean sign) {

  private static final double STRONG = 0.7;

  /** What a phrase speaks for. */
  record Target(boolean skill, String code) {}

  static Meaning of(Target target, WordList.Phrase phrase, List<String> keys, boolean fixed) {
    return new Meaning(target, keys, phrase.weight(), phrase.language(), fixed, phrase.sign());
  }

  /** Whether other Dutch words for the same say this as well. */
  boolean hasSynonyms() {
    return weight >= STRONG && isDutch(language);
  }

  static boolean isDutch(String language) {
    return language.equals("nl") || language.equals("dialect");
  }

  /** Of two that say the same: the Dutch one, which is heard in every text, then the heavier. */
  Meaning widest(Meaning other) {
    if (isDutch(language) != isDutch(other.language)) {
      return isDutch(language) ? this : other;
    }
    return weight >= other.weight ? this : other;
  }

  /** How much the phrase says when found in full; longer phrases are surer. */
  double strength() {
    return weight * (0.3 + 0.7 * keys.size());
  }
}
