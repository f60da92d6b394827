package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * Certificates (VOG) that have ended or end soon.
 *
 * @param frame the frame
 * @param rows the longest ended first
 */
public record ClearancesPage(Frame frame, List<Row> rows) {

  /**
   * One volunteer.
   *
   * @param reference of her offer
   * @param who her name
   * @param place her neighbourhood
   * @param until the last day, spoken
   * @param over whether it has ended
   * @param blocks what she cannot do now
   */
  public record Row(
      String reference, String who, String place, String until, boolean over, String blocks) {}
}
