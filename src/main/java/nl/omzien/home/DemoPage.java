package nl.omzien.home;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * Who would you like to be?
 *
 * @param frame the frame
 * @param doors the people of the demonstration
 */
public record DemoPage(Frame frame, List<Door> doors) {

  /**
   * One person.
   *
   * @param email her address
   * @param name her first name
   * @param role what she is
   */
  public record Door(String email, String name, String role) {}
}
