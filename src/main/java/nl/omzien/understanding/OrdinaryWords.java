package nl.omzien.understanding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that say little alone, and by their number tell which languages a text may be in. */
final class OrdinaryWords {

  private static final String DUTCH = "nl";

  private final Map<String, Set<String>> byLanguage = new HashMap<>();
  private final DutchAnalysis analysis;

  OrdinaryWords(DutchAnalysis analysis) {
    this.analysis = analysis;
    for (String line : DataFile.lines("ordinary.txt")) {
      String[] words = line.split("\\s+");
      byLanguage
          .computeIfAbsent(words[0], none -> new HashSet<>())
          .addAll(Arrays.asList(words).subList(1, words.length));
    }
  }

  boolean contains(String folded) {
    return isStop(folded) || byLanguage.values().stream().anyMatch(words -> words.contains(folded));
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

  /** Languages that this text is not in, for it has more ordinary words of another. */
  Set<String> notSpoken(List<Reading.Word> text) {
    Map<String, Long> counts = new HashMap<>();
    byLanguage.forEach(
        (language, words) ->
            counts.put(
                language, text.stream().filter(word -> words.contains(word.folded())).count()));
    long most = counts.values().stream().mapToLong(count -> count).max().orElse(0);
    Set<String> others = new HashSet<>(byLanguage.keySet());
    others.removeIf(language -> language.equals(DUTCH) || counts.get(language) == most);
    return others;
  }
}
