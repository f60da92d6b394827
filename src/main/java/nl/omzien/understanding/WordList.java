package nl.omzien.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * words.txt as written: per category and per skill how people say it. The file explains its form.
 */
final class WordList {

  private static final Set<String> LANGUAGES =
      Set.of("nl", "dialect", "en", "tr", "ar", "pl", "uk", "sign");

  /** What the file says of one code; phrases in the order of the file. */
  record Block(
      boolean skill,
      String code,
      Map<String, Double> in,
      Map<String, Double> near,
      List<Phrase> phrases) {}

  /**
   * Words that stand near each other.
   *
   * @param weight how much they say; 1 is usual
   * @param sign whether they only show which language the text is in
   */
  record Phrase(String text, double weight, boolean sign) {}

  private final Map<String, Block> categories = new LinkedHashMap<>();
  private final Map<String, Block> skills = new LinkedHashMap<>();

  WordList(List<String> lines) {
    Block block = null;
    for (String line : lines) {
      String[] word = line.split("\\s+", 2);
      if (word[0].equals("category") || word[0].equals("skill")) {
        block =
            new Block(
                word[0].equals("skill"),
                word[1],
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>());
        (block.skill() ? skills : categories).put(block.code(), block);
      } else if (block == null || word.length < 2) {
        throw new IllegalArgumentException("Not a line of a word list: " + line);
      } else {
        add(block, word[0], word[1]);
      }
    }
  }

  private static void add(Block block, String kind, String rest) {
    for (String item : rest.split(",")) {
      Phrase phrase = phrase(item.strip(), kind.equals("sign"));
      if (kind.equals("in")) {
        block.in().put(phrase.text(), phrase.weight());
      } else if (kind.equals("near")) {
        block.near().put(phrase.text(), phrase.weight());
      } else if (LANGUAGES.contains(kind)) {
        block.phrases().add(phrase);
      } else {
        throw new IllegalArgumentException("A word list has no lines of " + kind);
      }
    }
  }

  private static Phrase phrase(String item, boolean sign) {
    int mark = item.indexOf('^');
    return mark < 0
        ? new Phrase(item, 1, sign)
        : new Phrase(
            item.substring(0, mark).strip(), Double.parseDouble(item.substring(mark + 1)), sign);
  }

  Map<String, Block> categories() {
    return categories;
  }

  Map<String, Block> skills() {
    return skills;
  }

  Block skill(String code) {
    Block block = skills.get(code);
    if (block == null) {
      throw new IllegalStateException("The word list says nothing of " + code);
    }
    return block;
  }
}
