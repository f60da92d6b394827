package nl.omzien.initiative;

import java.util.List;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * Who comes, for the organisers.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was filled in
 * @param reference of the initiative
 * @param name of the initiative
 * @param signUp whether people sign up
 * @param places how many; empty when it does not matter
 * @param dates with who comes
 * @param past days to count who came
 */
public record OrganiserSignUpPage(
    Frame frame,
    Problems problems,
    Fields fields,
    String reference,
    String name,
    boolean signUp,
    String places,
    List<Date> dates,
    List<Option> past) {

  /**
   * One date.
   *
   * @param when in words
   * @param guests who comes and who waits, in order
   */
  public record Date(String when, List<Coming> guests) {}

  /**
   * Somebody.
   *
   * @param id for the button
   * @param name her first name
   * @param reach her address or number
   * @param status how it stands
   * @param tone of that
   * @param call what to tell her by telephone; empty when she hears it by mail, or nothing changed
   * @param offered whether a place is kept for her until she was called
   */
  public record Coming(
      Long id,
      String name,
      String reach,
      String status,
      String tone,
      String call,
      boolean offered) {}
}
