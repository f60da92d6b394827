package nl.omzien.search;

import java.util.List;
import java.util.Optional;
import nl.omzien.web.Frame;

/**
 * The answer to a question.
 *
 * @param frame the frame
 * @param question what was asked
 * @param addressable whether the question may stand in an address; otherwise choices are posted
 * @param building whether the index is being built and may miss something
 * @param total how much was found
 * @param rows the best of it
 * @param understood what the question was understood to say, each to be taken away
 * @param chosen what was chosen to see only, each to be undone
 * @param groups what else one can choose
 * @param orders what may come first
 * @param more where the rest is
 * @param keep how to get mail about what is found later
 * @param help what one can do when nothing was found
 */
public record SearchPage(
    Frame frame,
    String question,
    boolean addressable,
    boolean building,
    long total,
    List<Row> rows,
    List<Choice> understood,
    List<Choice> chosen,
    List<Group> groups,
    List<Choice> orders,
    Optional<String> more,
    Optional<Keep> keep,
    Optional<Help> help) {

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
   * @param wrong where to say that it is not right, when it has no page that says so
   */
  public record Row(
      String kind,
      String title,
      String href,
      List<Excerpt> text,
      String where,
      String next,
      String reason,
      String wrong) {}

  /**
   * Something that one can choose, or undo.
   *
   * @param label what it says
   * @param count how many there are; below 0 when that is not told
   * @param href where it leads
   * @param current whether it is what one sees now
   */
  public record Choice(String label, long count, String href, boolean current) {}

  /**
   * Choices of one sort.
   *
   * @param name what they are about
   * @param choices at least one
   */
  public record Group(String name, List<Choice> choices) {}

  /**
   * The form that keeps this search.
   *
   * @param signedIn whether she may; else she signs in first
   * @param here the address of this answer, to come back to
   * @param refused why this text is not kept, as the last part of a message key; empty when it is
   * @param fields what the form shows
   */
  public record Keep(boolean signedIn, String here, Optional<String> refused, KeepFields fields) {}

  /**
   * What one can do when nothing was found.
   *
   * @param suggestion another spelling
   * @param wider the same question with less chosen
   * @param related categories that may be meant
   * @param week what is on this week
   */
  public record Help(
      Optional<String> suggestion, List<Choice> wider, List<Choice> related, List<Row> week) {}
}
