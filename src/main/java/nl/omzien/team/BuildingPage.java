package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * What is known of one building.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was filled in
 * @param code in its address
 * @param name what it is called
 * @param address where
 * @param questions what one can know of it
 */
public record BuildingPage(
    Frame frame,
    Problems problems,
    Fields fields,
    String code,
    String name,
    String address,
    List<Question> questions) {

  /**
   * Whether something is there.
   *
   * @param name of the field
   * @param label of the field
   * @param options yes, no, not known
   */
  public record Question(String name, String label, List<Option> options) {}
}
