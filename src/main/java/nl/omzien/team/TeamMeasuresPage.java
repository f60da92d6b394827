package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * The measures of a team's districts.
 *
 * @param frame the frame
 * @param groups what waits first
 */
public record TeamMeasuresPage(Frame frame, List<Group> groups) {

  /**
   * Those that stand alike.
   *
   * @param title of the group
   * @param rows newest first
   */
  public record Group(String title, List<Row> rows) {}

  /**
   * One measure.
   *
   * @param reference its reference
   * @param who whom it is about
   * @param kind what it is
   * @param reason why
   * @param until its last day
   */
  public record Row(String reference, String who, String kind, String reason, String until) {}
}
