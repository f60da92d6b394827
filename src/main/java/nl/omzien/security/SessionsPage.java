package nl.omzien.security;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * Where a person is signed in.
 *
 * @param frame the frame
 * @param sessions one row each
 */
public record SessionsPage(Frame frame, List<Row> sessions) {

  /**
   * One browser.
   *
   * @param id its number
   * @param device what it is
   * @param seen when it was last here, in words
   * @param current whether it is this one
   */
  public record Row(Long id, String device, String seen, boolean current) {}
}
