package nl.omzien.home;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * The front page.
 *
 * @param frame the frame
 * @param today the date in words
 * @param open what one can walk into today
 */
public record FrontPage(Frame frame, String today, List<OpenToday> open) {

  /**
   * Something that one can walk into today.
   *
   * @param time from when to when
   * @param title what it is called
   * @param href its page
   * @param where building and address
   * @param note what else counts, such as the price
   * @param openNow whether it is open at this moment
   */
  public record OpenToday(
      String time, String title, String href, String where, String note, boolean openNow) {}
}
