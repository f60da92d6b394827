package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * All requests of a team that are going on.
 *
 * @param frame the frame
 * @param requests oldest first
 */
public record TeamRequestsPage(Frame frame, List<Row> requests) {

  /**
   * One request.
   *
   * @param reference its reference
   * @param who who asks
   * @param place her neighbourhood
   * @param text the short text
   * @param status how it stands
   * @param tone of the label
   * @param asking how asking people stands; empty when nobody is asked
   * @param asked since when
   */
  public record Row(
      String reference,
      String who,
      String place,
      String text,
      String status,
      String tone,
      String asking,
      String asked) {}
}
