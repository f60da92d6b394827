package nl.omzien.understanding;

/**
 * How people of one place say something, as their team heard it.
 *
 * @param words one to four words, without signs
 * @param kind what {@code means} is
 * @param means other words for it, or the code of a skill or a category of the taxonomy
 * @param bothWays whether who asks for what it means is also helped by these words
 */
public record Saying(String words, Kind kind, String means, boolean bothWays) {

  /** What a word can mean. */
  public enum Kind {
    WORD,
    SKILL,
    CATEGORY
  }
}
