package nl.omzien.search;

import java.util.Optional;
import java.util.Set;

/**
 * What a visitor chose to see only; whatever is empty or false narrows nothing.
 *
 * @param kinds what to look for; empty means everything
 * @param category code of the taxonomy
 * @param metres at most this far from the place named, or from home
 * @param day {@code ma} to {@code zo}
 * @param part of the day: {@code o} morning, {@code m} afternoon, {@code a} evening
 * @param language two or three letter code
 * @param free only what costs nothing
 * @param wheelchair only what can be entered in a wheelchair
 */
public record Narrowing(
    Set<SearchDocument.Kind> kinds,
    Optional<String> category,
    Optional<Integer> metres,
    Optional<String> day,
    Optional<String> part,
    Optional<String> language,
    boolean free,
    boolean wheelchair) {

  /** Narrows nothing. */
  public static final Narrowing NONE = of(Set.of());

  public Narrowing {
    kinds = Set.copyOf(kinds);
  }

  /** Only these kinds. */
  public static Narrowing of(Set<SearchDocument.Kind> kinds) {
    return new Narrowing(
        kinds,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false);
  }

  /** Whether anything was chosen. */
  public boolean any() {
    return !equals(NONE);
  }
}
