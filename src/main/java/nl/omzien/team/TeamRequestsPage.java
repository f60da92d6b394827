package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * All requests of a team that are going on.
 *
 * @param frame the frame
 * @param alone who goes somewhere for the first time within a day, and nobody comes along yet
 * @param gatherings what many ask in one district
 * @param requests oldest first
 */
public record TeamRequestsPage(
    Frame frame, List<Alone> alone, List<Gathered> gatherings, List<Row> requests) {

  /**
   * Somebody who goes alone, as it looks now.
   *
   * @param reference of the request for company
   * @param who her name
   * @param when she goes
   */
  public record Alone(String reference, String who, String when) {}

  /**
   * What many ask: a number and no names.
   *
   * @param address where an activity begins from it
   * @param topic what they ask
   * @param district where
   * @param count how many
   */
  public record Gathered(String address, String topic, String district, int count) {}

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
