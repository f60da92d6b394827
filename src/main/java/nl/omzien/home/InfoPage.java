package nl.omzien.home;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * A page of plain text.
 *
 * @param frame the frame
 * @param title its title
 * @param parts its parts
 */
public record InfoPage(Frame frame, String title, List<Part> parts) {

  /**
   * A part.
   *
   * @param head its heading
   * @param text one paragraph
   */
  public record Part(String head, String text) {}
}
