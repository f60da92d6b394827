package nl.omzien.organisation;

import java.util.List;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;

/**
 * The social map, by subject.
 *
 * @param frame the frame
 * @param subjects to choose from
 * @param neighbourhoods to choose from
 * @param narrowed whether something was chosen
 * @param number how many are shown
 * @param groups what is shown
 */
public record OrganisationsPage(
    Frame frame,
    List<Option> subjects,
    List<Option> neighbourhoods,
    boolean narrowed,
    int number,
    List<Group> groups) {

  /**
   * One subject.
   *
   * @param name of the subject
   * @param rows about it
   */
  public record Group(String name, List<Row> rows) {}

  /**
   * One organisation.
   *
   * @param name what it is called
   * @param href its page
   * @param what what it does
   * @param where where it is; may be empty
   * @param telephone its number; may be empty
   * @param unchecked since when it was not checked; empty when it was
   */
  public record Row(
      String name, String href, String what, String where, String telephone, String unchecked) {}
}
