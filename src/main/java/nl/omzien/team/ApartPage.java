package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * Somebody with whom a volunteer is not brought together, or is again. It shows nothing of what
 * stands already.
 *
 * @param frame the frame
 * @param reference of the volunteer
 * @param who the volunteer
 * @param name that was looked for
 * @param rows who was found
 */
public record ApartPage(Frame frame, String reference, String who, String name, List<Row> rows) {

  /**
   * One person.
   *
   * @param key as a form sends it back
   * @param who her name
   * @param place her neighbourhood
   * @param does whether she asks or helps
   */
  public record Row(String key, String who, String place, String does) {}
}
