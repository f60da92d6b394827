package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * The volunteers of a team's districts.
 *
 * @param frame the frame
 * @param volunteers by name
 */
public record VolunteersPage(Frame frame, List<Row> volunteers) {

  /**
   * One volunteer.
   *
   * @param reference of her offer
   * @param who her name
   * @param place her neighbourhood
   * @param skills what she offers
   * @param status whether she may be proposed
   * @param tone of the label
   * @param clearance what is known of a certificate (VOG)
   */
  public record Row(
      String reference,
      String who,
      String place,
      String skills,
      String status,
      String tone,
      String clearance) {}
}
