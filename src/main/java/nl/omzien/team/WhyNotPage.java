package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * Why some are not proposed for a request.
 *
 * @param frame the frame
 * @param reference of the request
 * @param question what others see of it
 * @param name that was looked for
 * @param consider whether choosing one person asks for a reason, since an activity fits too
 * @param rows who was found, by name
 */
public record WhyNotPage(
    Frame frame, String reference, String question, String name, boolean consider, List<Row> rows) {

  /**
   * One volunteer or initiative.
   *
   * @param initiative whether it is an initiative; a volunteer otherwise
   * @param reference of the volunteer or of the initiative
   * @param who her name
   * @param place her neighbourhood
   * @param objections in words; empty when nothing keeps her from being proposed
   * @param mayBeProposed whether a member may propose her
   * @param afterAsking only after asking who wished it otherwise
   */
  public record Row(
      boolean initiative,
      String reference,
      String who,
      String place,
      List<String> objections,
      boolean mayBeProposed,
      boolean afterAsking) {}
}
