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
      Set.of("nl", "dialect", "en", "tr", "ar", "pl", "uk", "de", "fr", "es", "ti", "so");

  private static final String SIGN = "sign-";

  /** What people of this place say counts for more than what others say in general. */
  private static final double OURS = 2;

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
   * @param language of these words, as in the file
   * @param weight how much they say; 1 is usual
   * @param sign whether they only show which language the text is in
   */
  record Phrase(String text, String language, double weight, boolean sign) {}

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

  private WordList() {}

  /** The same, and what people of this place say for these skills and categories. */
  WordList with(List<Saying> said) {
    WordList more = new WordList();
    categories.forEach((code, block) -> more.categories.put(code, with(block, said)));
    skills.forEach((code, block) -> more.skills.put(code, with(block, said)));
    return more;
  }

  private static Block with(Block block, List<Saying> said) {
    Saying.Kind kind = block.skill() ? Saying.Kind.SKILL : Saying.Kind.CATEGORY;
    List<Phrase> phrases = new ArrayList<>(block.phrases());
    said.stream()
        .filter(one -> one.kind() == kind && one.means().equals(block.code()))
        .forEach(one -> phrases.add(new Phrase(one.words(), "nl", OURS, false)));
    return new Block(block.skill(), block.code(), block.in(), block.near(), phrases);
  }

  private static void add(Block block, String kind, String rest) {
    boolean sign = kind.startsWith(SIGN);
    String language = sign ? kind.substring(SIGN.length()) : kind;
    for (String item : rest.split(",", -1)) {
      int mark = item.indexOf('^');
      String text = (mark < 0 ? item : item.substring(0, mark)).strip();
      double weight = mark < 0 ? 1 : Double.parseDouble(item.substring(mark + 1));
      if (kind.equals("in")) {
        block.in().put(text, weight);
      } else if (kind.equals("near")) {
        block.near().put(text, weight);
      } else if (LANGUAGES.contains(language)) {
        block.phrases().add(new Phrase(text, language, weight, sign));
      } else {
        throw new IllegalArgumentException("A word list has no lines of " + kind);
      }
    }
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
