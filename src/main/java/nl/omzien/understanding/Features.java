package nl.omzien.understanding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a text is looked at to learn from it: its words as stems, the parts of its compounds,
 * words side by side or near each other, and rows of four letters, by which a word that was never
 * seen is still like others.
 */
final class Features {

  private static final int LETTERS = 4;

  /** How much one kind of feature counts beside a word. */
  private static final double BESIDE = 0.7;

  private static final double LIKE = 0.6;

  private static final double NEAR = 0.5;

  private Features() {}

  /**
   * One feature of a text.
   *
   * @param word the place in the text of the word it comes from, or of the first of two
   * @param weight how much this kind counts; 1 for a word
   */
  record Feature(int word, double weight) {

    /** Whether it must be seen more than once or twice to be worth learning. */
    boolean small() {
      return weight < 1;
    }
  }

  /**
   * Each feature once, at the first place where it stands.
   *
   * @param apart how many words further on another is still near; 1 when only those side by side
   *     are
   */
  static Map<String, Feature> of(List<Reading.Word> words, int apart) {
    Map<String, Feature> features = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      Reading.Word word = words.get(i);
      String stem = stem(word);
      features.putIfAbsent(stem, new Feature(i, 1));
      letters(stem, i, features);
      for (String part : word.parts()) {
        features.putIfAbsent(part, new Feature(i, 1));
        letters(part, i, features);
      }
      if (i > 0) {
        features.putIfAbsent(stem(words.get(i - 1)) + " " + stem, new Feature(i - 1, BESIDE));
      }
      for (int back = 2; back <= apart && back <= i; back++) {
        features.putIfAbsent(stem(words.get(i - back)) + "_" + stem, new Feature(i - back, NEAR));
      }
    }
    return features;
  }

  /** By which a word is known. */
  static String stem(Reading.Word word) {
    return word.stem().isEmpty() ? word.folded() : word.stem();
  }

  private static void letters(String stem, int place, Map<String, Feature> features) {
    String edged = "^" + stem + "$";
    for (int i = 0; stem.length() >= LETTERS && i + LETTERS <= edged.length(); i++) {
      features.putIfAbsent("#" + edged.substring(i, i + LETTERS), new Feature(place, LIKE));
    }
  }
}
