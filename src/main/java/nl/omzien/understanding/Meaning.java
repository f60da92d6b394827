package nl.omzien.understanding;

import java.util.List;

/**
 * One phrase of the word list, ready to be found: all keys must stand near each other, in any
 * order. A key is a stem, or the beginning of a word followed by {@code *}.
 */
record Meaning(Target target, List<String> keys, double weight) {

  /** What a phrase speaks for. */
  record Target(boolean skill, String code) {}

  /** How much the phrase says when found in full; longer phrases are surer. */
  double strength() {
    return weight * (0.3 + 0.7 * keys.size());
  }

  /** Phrases with the same keys say the same, in whatever order. */
  List<String> sortedKeys() {
    return keys.stream().sorted().toList();
  }
}
