package nl.omzien.understanding;

import java.util.Set;

/**
 * When something should be, as a text says it.
 *
 * @param parts of the week, such as {@code di-o} (Tuesday morning): in which of them somebody or
 *     something should be there
 * @param dates when it is about particular days: the same as {@code 2026-11-24-o}; otherwise empty
 * @param words as written, to show what was understood
 */
public record Moments(Set<String> parts, Set<String> dates, String words) {

  /** Copies the sets. */
  public Moments {
    parts = Set.copyOf(parts);
    dates = Set.copyOf(dates);
  }
}
