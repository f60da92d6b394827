package nl.omzien.organisation;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * The social map as the teams keep it.
 *
 * @param frame the frame
 * @param shown which are shown: nothing for all, or one of the codes of the filters
 * @param filters what else can be shown
 * @param rows by name
 */
public record TeamOrganisationsPage(
    Frame frame, String shown, List<Filter> filters, List<Row> rows) {

  /**
   * What can be shown.
   *
   * @param code in the address
   * @param name in words, with how many
   */
  public record Filter(String code, String name) {}

  /**
   * One organisation.
   *
   * @param reference in its address
   * @param name what it is called
   * @param team who keeps it up
   * @param checked when it was last checked, by whom; or why it was taken off
   * @param due whether it must be checked
   * @param listed whether everybody finds it
   */
  public record Row(
      String reference, String name, String team, String checked, boolean due, boolean listed) {}
}
