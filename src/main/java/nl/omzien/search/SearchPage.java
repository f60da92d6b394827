package nl.omzien.search;

import java.util.List;
import java.util.Optional;
import nl.omzien.web.Frame;

/**
 * The answer to a question.
 *
 * @param frame the frame
 * @param question what was asked
 * @param total how much was found
 * @param rows the best of it
 * @param suggestion another spelling, when nothing was found
 * @param place the place that was understood
 * @param skills what the question was understood to be about
 */
public record SearchPage(
    Frame frame,
    String question,
    long total,
    List<Row> rows,
    Optional<String> suggestion,
    Optional<String> place,
    List<String> skills) {

  /**
   * One thing found.
   *
   * @param kind activity, request or offer
   * @param title what it is called
   * @param href its page; empty when there is none
   * @param text what it says, with the words of the question marked
   * @param where place
   * @param next when it next takes place
   * @param reason why it was found
   */
  public record Row(
      String kind,
      String title,
      String href,
      List<Excerpt> text,
      String where,
      String next,
      String reason) {}
}
