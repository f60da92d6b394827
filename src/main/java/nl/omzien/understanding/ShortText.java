package nl.omzien.understanding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes the short text that neighbours will see. It is a ready sentence for what she asks, never
 * a copy of her words: so no name, number, address, illness or amount can slip through. She may
 * change it, and the team reads it.
 */
@Dependent
public class ShortText {

  /** Below this weight a skill is a guess, and the sentence of the category is the better one. */
  private static final double SURE = 0.5;

  private final Understanding understanding;
  private final Map<String, Proposal> sentences = new HashMap<>();

  /**
   * One sentence in two languages.
   *
   * @param dutch level B1, at most 80 characters
   * @param english the same, for whoever reads the site in English
   */
  public record Proposal(String dutch, String english) {

    /** In the language with this code; Dutch unless it is {@code en}. */
    public String in(String language) {
      return "en".equals(language) ? english : dutch;
    }
  }

  /** Reads the sentences that come with the program. */
  @Inject
  public ShortText(Understanding understanding) {
    this.understanding = understanding;
    for (String line : DataFile.lines("short_texts.txt")) {
      String[] key = line.split(" = ", 2);
      String[] sentence = key[1].split(" \\| ", 2);
      sentences.put(key[0].strip(), new Proposal(sentence[0].strip(), sentence[1].strip()));
    }
  }

  /**
   * A safe sentence for what this text asks.
   *
   * @param text what the resident told the team
   * @param chosen the category she chose, if she did: then only what belongs to it is proposed
   */
  public Proposal propose(String text, Optional<Category> chosen) {
    Understood understood = understanding.understand(text);
    Optional<Category> category = chosen.or(understood::suggestion);
    return category
        .flatMap(
            known ->
                understood.skills().stream()
                    .filter(skill -> skill.weight() >= SURE)
                    .map(Found::meaning)
                    .filter(skill -> skill.categories().contains(known))
                    .findFirst())
        .map(skill -> forSkill(skill.code()))
        .orElseGet(() -> forCategory(category.map(Category::code).orElse(Understood.UNCLEAR)));
  }

  Proposal forSkill(String code) {
    return sentences.get("skill " + code);
  }

  Proposal forCategory(String code) {
    return sentences.get("category " + code);
  }
}
