package nl.omzien.understanding;

import java.util.List;
import java.util.Set;

/**
 * What somebody says that she does <i>not</i> ask for: <i>ik zoek geen oppas</i>, <i>geen hond
 * graag</i>. Who has no computer or no car does ask for help with it, so <i>geen</i> alone denies
 * nothing.
 */
final class Denial {

  private static final int NEAR = 3;
  private static final Set<String> NO = Set.of("geen", "gien", "gin", "genne");
  private static final Set<String> NOT = Set.of("niet", "nie", "nait", "neet", "nooit");
  private static final Set<String> ASKING =
      Set.of("zoek", "zoeken", "zoekt", "hoef", "hoeft", "hoeven", "wil", "willen", "liever", "is");
  private static final Set<String> AFTER = Set.of("nodig", "alsjeblieft", "graag", "hoor");
  private static final Set<String> ABOUT = Set.of("voor", "om", "over");
  private static final Set<String> FEARED = Set.of("allergisch", "bang", "doodsbang", "hekel");

  private final List<Reading.Word> words;

  Denial(List<Reading.Word> words) {
    this.words = words;
  }

  /** Whether this word is named as what is not asked. */
  boolean of(int word) {
    if (said(word - 1, NO)) {
      return near(word - 1 - NEAR, word - 1, ASKING) || near(word + 1, word + 2, AFTER);
    }
    boolean about = said(word - 1, ABOUT);
    return about && (said(word - 2, NOT) || said(word - 2, FEARED));
  }

  /** Whether a word between these says <i>not</i>, and is none of these words itself. */
  boolean between(int from, int to, List<Integer> these) {
    for (int i = from; i <= to; i++) {
      if (!these.contains(i) && (said(i, NOT) || said(i, NO))) {
        return true;
      }
    }
    return false;
  }

  private boolean near(int from, int to, Set<String> some) {
    for (int i = from; i <= to; i++) {
      if (said(i, some)) {
        return true;
      }
    }
    return false;
  }

  private boolean said(int word, Set<String> some) {
    return word >= 0 && word < words.size() && some.contains(words.get(word).folded());
  }
}
