package nl.omzien.home;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * The mails of the demonstration.
 *
 * @param frame the frame
 * @param letters newest first
 */
public record DemoPostPage(Frame frame, List<Letter> letters) {

  /**
   * One mail.
   *
   * @param address to whom
   * @param subject its subject
   * @param written since when
   * @param text what it says
   */
  public record Letter(String address, String subject, String written, String text) {}
}
