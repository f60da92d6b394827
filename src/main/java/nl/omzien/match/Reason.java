package nl.omzien.match;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.omzien.web.Texts;

/**
 * Why somebody or something is proposed, made from the parts that really decided.
 *
 * @param clauses what makes the sentence, the most important first; never empty
 */
public record Reason(List<Clause> clauses) {

  /**
   * One thing that is said.
   *
   * @param key of its text
   * @param arguments of that text: words, days, or {@link Named} texts
   */
  public record Clause(String key, List<Object> arguments) {

    static Clause of(String key, Object... arguments) {
      return new Clause(key, List.of(arguments));
    }

    private String in(Texts texts) {
      return texts.of(key, arguments.stream().map(some -> spoken(some, texts)).toArray());
    }

    private static Object spoken(Object argument, Texts texts) {
      if (argument instanceof Named named) {
        return texts.of(named.key());
      }
      if (argument instanceof LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", texts.language().locale()).format(day);
      }
      return argument;
    }
  }

  /** A word that differs by language. */
  record Named(String key) {}

  /** Copies the list. */
  public Reason {
    clauses = List.copyOf(clauses);
  }

  /** As one sentence in the language of these texts. */
  public String sentence(Texts texts) {
    List<String> said = clauses.stream().map(clause -> clause.in(texts)).toList();
    String last = said.get(said.size() - 1);
    String all =
        said.size() == 1
            ? last
            : String.join(", ", said.subList(0, said.size() - 1))
                + " "
                + texts.of("fit.and")
                + " "
                + last;
    return Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
  }
}
