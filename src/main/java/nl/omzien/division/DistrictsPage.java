package nl.omzien.division;

import java.util.List;
import java.util.Optional;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * Which team serves which district.
 *
 * @param frame the frame
 * @param problems what is wrong with what was sent
 * @param fields what was typed of a new team
 * @param file that she brought last, while she can go on with it
 * @param unserved districts that no team serves: the first of them
 * @param more how many of those are not shown
 * @param teams each with what it serves
 * @param choices all teams, to choose one
 */
public record DistrictsPage(
    Frame frame,
    Problems problems,
    Fields fields,
    Optional<Brought> file,
    List<Option> unserved,
    int more,
    List<Serving> teams,
    List<Option> choices) {

  /** A file, and how far it is. */
  public record Brought(String reference, String progress) {}

  /**
   * A team with its districts.
   *
   * @param id its key
   * @param name of it
   * @param telephone that it answers
   * @param hours when
   * @param districts that it serves
   */
  public record Serving(
      Long id, String name, String telephone, String hours, List<Option> districts) {}
}
