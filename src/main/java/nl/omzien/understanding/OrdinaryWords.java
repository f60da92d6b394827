package nl.omzien.understanding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that say little alone: never taken for a slip, and only heard in a fixed expression. */
final class OrdinaryWords {

  private final Set<String> words = new HashSet<>();
  private final DutchAnalysis analysis;

  OrdinaryWords(DutchAnalysis analysis) {
    this.analysis = analysis;
    for (String line : DataFile.lines("common.txt")) {
      words.addAll(List.of(line.split("\\s+")));
    }
  }

  boolean contains(String folded) {
    return words.contains(folded) || isStop(folded);
  }

  boolean isStop(String folded) {
    return analysis.isStopWord(folded);
  }

  /** Whether a phrase of several words has nothing but ordinary words. */
  boolean all(String phrase) {
    String[] each = phrase.strip().split("\\s+");
    return each.length > 1
        && Arrays.stream(each).allMatch(word -> contains(DutchAnalysis.fold(word)));
  }
}
