package nl.omzien.neighbourhood;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * All neighbourhoods, to choose one's own: as a map and as a list, which hold the same.
 *
 * @param frame the frame
 * @param unknown whether an address was asked for that we do not know
 * @param districts each with its neighbourhoods
 */
public record NeighbourhoodsPage(Frame frame, boolean unknown, AreaMap map, List<Group> districts) {

  /** Copies the list. */
  public NeighbourhoodsPage {
    districts = List.copyOf(districts);
  }

  /**
   * A district.
   *
   * @param name what it is called
   * @param neighbourhoods those in it
   */
  public record Group(String name, List<Place> neighbourhoods) {

    /** Copies the list. */
    public Group {
      neighbourhoods = List.copyOf(neighbourhoods);
    }
  }

  /**
   * A neighbourhood.
   *
   * @param number as on the map
   * @param week how much there is to do this week; empty when nothing is
   * @param buildings where it is
   */
  public record Place(Link link, int number, String week, List<Link> buildings) {

    /** Copies the list. */
    public Place {
      buildings = List.copyOf(buildings);
    }
  }
}
