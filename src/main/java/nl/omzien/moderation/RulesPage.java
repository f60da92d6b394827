package nl.omzien.moderation;

import java.util.List;
import java.util.Optional;
import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * All rules by which texts are read, and a place to try one out.
 *
 * @param coordinator whether she may write rules
 * @param typed the text that was tried
 * @param tried what was found in it
 * @param local the rules of this municipality
 * @param shipped those that come with the program, by kind
 */
public record RulesPage(
    Frame frame,
    boolean coordinator,
    String typed,
    Optional<Tried> tried,
    List<Local> local,
    List<Shipped> shipped,
    Problems problems) {

  /**
   * A text that was tried.
   *
   * @param pieces the text with its findings marked
   * @param advice what its author would read
   * @param danger whether the team would be alerted
   * @param softly whether its author would be asked how she is
   */
  public record Tried(List<Marked> pieces, List<Advice> advice, boolean danger, boolean softly) {}

  /**
   * A rule of this municipality.
   *
   * @param kind what it finds, in words
   * @param words its phrases
   * @param unless its exceptions
   */
  public record Local(
      String reference,
      String kind,
      List<String> words,
      List<String> unless,
      String who,
      String when) {}

  /**
   * The rules of one kind.
   *
   * @param kind what they find, in words
   * @param reason what an author reads
   * @param rules how many there are
   * @param found examples in which they find something
   * @param passed examples that look like it and in which they find nothing
   */
  public record Shipped(
      String kind, String reason, int rules, List<String> found, List<String> passed) {}
}
