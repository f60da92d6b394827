package nl.omzien.search;

import java.util.List;
import java.util.Optional;

/**
 * What was found, best first.
 *
 * @param total how many there are in all, the hits being the first of them
 * @param place the place that the text was understood to name
 * @param suggestion another spelling to offer, only when nothing was found
 */
public record SearchResults(
    long total, List<SearchHit> hits, Optional<PlaceName> place, Optional<String> suggestion) {
  public SearchResults {
    hits = List.copyOf(hits);
  }
}
