package nl.omzien.search;

import java.util.Optional;

/**
 * One step of the change feed: the document as it is now, or that it is gone.
 *
 * @param document absent when it may no longer be found
 */
public record Change(String id, Optional<SearchDocument> document) {
  /** It is new or changed. */
  public static Change put(SearchDocument document) {
    return new Change(document.id(), Optional.of(document));
  }

  /** It may no longer be found by anyone. */
  public static Change remove(String id) {
    return new Change(id, Optional.empty());
  }
}
