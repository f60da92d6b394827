package nl.omzien.division;

import java.util.List;
import java.util.Optional;
import nl.omzien.web.Frame;

/**
 * A file that was brought, however far it is.
 *
 * @param frame the frame
 * @param reference of the file
 * @param reading whether it is still being read
 * @param progress how it stands, in a sentence
 * @param refused whether it cannot be read
 * @param done whether it was carried out
 * @param preview what carrying it out would do, when it was read
 */
public record DivisionFilePage(
    Frame frame,
    String reference,
    boolean reading,
    String progress,
    boolean refused,
    boolean done,
    Optional<Preview> preview) {

  /**
   * What carrying it out would do.
   *
   * @param fingerprint of all of it, so that nothing else is carried out than what was seen
   * @param counts how many districts and neighbourhoods, by what would happen
   * @param over what is passed over, in sentences
   * @param unknown the municipalities of the file, when the one that is meant is not among them
   * @param renamed what gets another name
   * @param fresh what is new
   * @param wrong what cannot be read in
   * @param missing what is here and does not stand in the file
   * @param changes whether there is anything to carry out
   */
  public record Preview(
      String fingerprint,
      List<Count> counts,
      List<String> over,
      Optional<String> unknown,
      Shortened<Renamed> renamed,
      Shortened<String> fresh,
      Shortened<Wrong> wrong,
      Shortened<String> missing,
      boolean changes) {}

  /** A line of the table. */
  public record Count(String what, int districts, int neighbourhoods) {}

  /** The old name beside the new. */
  public record Renamed(String code, String before, String now) {}

  /**
   * A row that cannot be read in.
   *
   * @param place its number, and its line, in words
   * @param name what it tells; may be empty
   * @param why the reason
   */
  public record Wrong(String place, String name, String why) {}

  /**
   * The first of many.
   *
   * @param all how many there are
   */
  public record Shortened<T>(List<T> first, int all) {

    static <T> Shortened<T> of(List<T> all, int most) {
      return new Shortened<>(List.copyOf(all.subList(0, Math.min(most, all.size()))), all.size());
    }

    /** How many are not shown. */
    public int more() {
      return all - first.size();
    }
  }
}
