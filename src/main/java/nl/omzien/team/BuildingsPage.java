package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * The buildings of a team's districts.
 *
 * @param frame the frame
 * @param buildings by name
 */
public record BuildingsPage(Frame frame, List<Row> buildings) {

  /**
   * One building.
   *
   * @param code in its address
   * @param name what it is called
   * @param neighbourhood where
   * @param has what is there, in words
   * @param looked whether anything is known
   */
  public record Row(
      String code, String name, String neighbourhood, List<String> has, boolean looked) {}
}
