package nl.omzien.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.omzien.understanding.DutchAnalysis.Word;

/** Which language a question names, or is written in. */
public final class Languages {
  private static final int ENOUGH_SMALL_WORDS = 2;

  private final Map<String, String> byName = new HashMap<>();
  private final Map<Integer, String> byLetter = new HashMap<>();
  private final Map<String, Set<String>> smallWords = new HashMap<>();

  Languages(DutchAnalysis analysis) {
    for (String line : DataFile.lines("languages.txt")) {
      int colon = line.indexOf(':');
      String[] column = line.substring(colon + 1).split("\\|", -1);
      String code = line.substring(0, colon);
      analysis.words(column[0]).forEach(w -> byName.put(w.written(), code));
      Set<String> small = new HashSet<>();
      analysis.words(column[1]).forEach(w -> small.add(w.written()));
      smallWords.put(code, small);
      if (column.length > 2) {
        column[2].strip().codePoints().forEach(letter -> byLetter.put(letter, code));
      }
    }
  }

  /** The codes of the languages that somebody who answers this should speak. */
  public Set<String> of(String text, List<Word> words) {
    Set<String> codes = new HashSet<>();
    text.codePoints().filter(byLetter::containsKey).forEach(c -> codes.add(byLetter.get(c)));
    Map<String, Integer> small = new HashMap<>();
    for (Word word : words) {
      if (byName.containsKey(word.written())) {
        codes.add(byName.get(word.written()));
      }
      smallWords.forEach(
          (code, list) -> small.merge(code, list.contains(word.written()) ? 1 : 0, Integer::sum));
      codes.addAll(ofScript(word.written()));
    }
    small.entrySet().stream()
        .filter(count -> count.getValue() >= ENOUGH_SMALL_WORDS)
        .forEach(count -> codes.add(count.getKey()));
    return codes;
  }

  private static Set<String> ofScript(String word) {
    int letter = word.codePoints().filter(Character::isLetter).findFirst().orElse('a');
    return switch (Character.UnicodeScript.of(letter)) {
      case ARABIC -> Set.of("ar");
      case CYRILLIC -> Set.of("uk");
      case ETHIOPIC -> Set.of("ti", "am");
      default -> Set.of();
    };
  }
}
