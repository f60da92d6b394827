package nl.omzien.neighbourhood;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * All neighbourhoods, to choose one's own.
 *
 * @param frame the frame
 * @param unknown whether an address was asked for that we do not know
 * @param districts each with its neighbourhoods
 */
public record NeighbourhoodsPage(Frame frame, boolean unknown, List<Group> districts) {

  /**
   * A district.
   *
   * @param name what it is called
   * @param neighbourhoods those in it
   */
  public record Group(String name, List<Link> neighbourhoods) {}
}
