package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * The initiatives of a team's districts.
 *
 * @param frame the frame
 * @param questions what organisers ask of the team
 * @param initiatives those that nobody confirmed first, then by name
 */
public record InitiativesPage(Frame frame, List<Question> questions, List<Row> initiatives) {

  /**
   * What is asked.
   *
   * @param initiative its reference
   * @param name of the initiative
   * @param kind what about
   * @param ago when
   */
  public record Question(String initiative, String name, String kind, String ago) {}

  /**
   * One initiative.
   *
   * @param reference its reference
   * @param name what it is called
   * @param place where it is
   * @param status how it stands
   * @param tone of the label
   * @param fresh when it was confirmed
   */
  public record Row(
      String reference, String name, String place, String status, String tone, String fresh) {}
}
