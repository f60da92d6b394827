package nl.omzien.match;

import java.util.Set;

/**
 * The languages that a need can be met in; ISO 639-1, {@code ngt} for sign language.
 *
 * @param needed one of these must be spoken; empty when any will do
 * @param welcome one of these is pleasant to share
 */
public record Tongues(Set<String> needed, Set<String> welcome) {

  /** What most people here ask in. */
  public static final Tongues DUTCH = new Tongues(Set.of("nl"), Set.of("nl"));

  /** Copies the sets. */
  public Tongues {
    needed = Set.copyOf(needed);
    welcome = Set.copyOf(welcome);
  }

  boolean enough(Set<String> spoken) {
    return needed.isEmpty() || shared(needed, spoken);
  }

  boolean pleasant(Set<String> spoken) {
    return welcome.isEmpty() || shared(welcome, spoken);
  }

  /** Whether Dutch is not among them: only then does it say something that a helper speaks them. */
  boolean foreign() {
    return !welcome.isEmpty() && !welcome.contains("nl");
  }

  private static boolean shared(Set<String> some, Set<String> others) {
    for (String one : some) {
      if (others.contains(one)) {
        return true;
      }
    }
    return false;
  }
}
