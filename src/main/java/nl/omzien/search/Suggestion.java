package nl.omzien.search;

/**
 * What somebody may be typing.
 *
 * @param text to put in the box
 * @param kind what it is
 */
public record Suggestion(String text, Kind kind) {

  /** What can be suggested; in this order. */
  public enum Kind {
    SKILL,
    QUESTION,
    PLACE,
    ACTIVITY,
    ORGANISATION
  }
}
