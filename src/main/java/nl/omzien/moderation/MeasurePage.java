package nl.omzien.moderation;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * What the team did about the visitor.
 *
 * @param frame the frame
 * @param measures newest first
 */
public record MeasurePage(Frame frame, List<Row> measures) {

  /**
   * One measure.
   *
   * @param reference its reference
   * @param title what it is
   * @param why the statement of reasons
   */
  public record Row(String reference, String title, Statement why) {}
}
