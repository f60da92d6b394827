package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * What people say to the team, beside their questions.
 *
 * @param frame the frame
 * @param title of the page
 * @param groups in the order in which a member looks
 */
public record SignalsPage(Frame frame, String title, List<Group> groups) {

  /**
   * One sort of signal.
   *
   * @param title of the group
   * @param rows what waits
   */
  public record Group(String title, List<Row> rows) {}

  /**
   * One that waits.
   *
   * @param href where it is read
   * @param who from where, or about what
   * @param text what it is about; empty where only the page may tell
   * @param waiting since when
   * @param chip what to know before
   * @param tone of the chip
   */
  public record Row(
      String href, String who, String text, String waiting, String chip, String tone) {}
}
