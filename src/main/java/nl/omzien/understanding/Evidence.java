package nl.omzien.understanding;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the words of one text say for one category or skill. A word counts once, by its best use.
 */
final class Evidence {

  /** Each further word adds somewhat less than it would say alone. */
  private static final double FADING = 0.85;

  private final Map<Integer, Double> byWord = new TreeMap<>();

  void add(int word, double share) {
    byWord.merge(word, share, Math::max);
  }

  double total() {
    double total = 0;
    double fading = 1;
    for (double share :
        byWord.values().stream().sorted(Comparator.reverseOrder()).mapToDouble(d -> d).toArray()) {
      total += share * fading;
      fading *= FADING;
    }
    return total;
  }

  /** The places in the text of the words that said so, in order. */
  Iterable<Integer> words() {
    return byWord.keySet();
  }
}
