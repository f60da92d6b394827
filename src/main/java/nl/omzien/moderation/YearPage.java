package nl.omzien.moderation;

import java.util.List;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;

/**
 * What became of what people wrote, in one year.
 *
 * @param going whether the year is not over yet
 * @param before the year before it, or empty when nothing was counted then
 * @param parts one for each kind of decision
 */
public record YearPage(Frame frame, String year, boolean going, String before, List<Part> parts) {

  /** Copies the list. */
  public YearPage {
    parts = List.copyOf(parts);
  }

  /**
   * Figures that belong together.
   *
   * @param title what they are about
   * @param text how to read them
   */
  public record Part(String title, String text, List<Fact> facts) {

    /** Copies the list. */
    public Part {
      facts = List.copyOf(facts);
    }
  }
}
