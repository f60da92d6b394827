package nl.omzien.home;

import java.util.List;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;

/**
 * Who of the staff saw what she told.
 *
 * @param frame the frame
 * @param things her requests and her offer, each with who looked
 */
public record LookedPage(Frame frame, List<Thing> things) {

  /**
   * One thing of hers.
   *
   * @param title what it is
   * @param href its page
   * @param looks day, and who with why; newest first
   */
  public record Thing(String title, String href, List<Fact> looks) {}
}
