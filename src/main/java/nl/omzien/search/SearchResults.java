package nl.omzien.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.understanding.Moments;

/**
 * What was found, and how the question was understood.
 *
 * @param total how many there are in all, the hits being the first of them
 * @param hits the first of them
 * @param understood what the text was taken to say
 * @param counts per way to narrow (a field's name such as {@code kind}) how many of all there are
 *     of each value; of distance, the value is a number of metres
 * @param suggestion another spelling to offer, only when nothing was found
 */
public record SearchResults(
    long total,
    List<SearchHit> hits,
    Understood understood,
    Map<String, Map<String, Long>> counts,
    Optional<String> suggestion) {

  /** The key of distances in {@link #counts()}. */
  public static final String DISTANCE = "distance";

  /**
   * How a text was understood.
   *
   * @param place the place that it names
   * @param nearMe whether it asks for what is near
   * @param moments when it should be
   * @param languages codes of languages that it asks for, or is in
   * @param skills codes of the taxonomy, the surest first, with a weight from 0 to 1
   */
  public record Understood(
      Optional<PlaceName> place,
      boolean nearMe,
      Optional<Moments> moments,
      Set<String> languages,
      Map<String, Double> skills) {}

  public SearchResults {
    hits = List.copyOf(hits);
  }

  /** The place that the text was understood to name. */
  public Optional<PlaceName> place() {
    return understood.place();
  }
}
