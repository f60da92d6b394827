package nl.omzien.match;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How it went with a volunteer before.
 *
 * @param since when she offered herself
 * @param helped how many times she helped until it was done
 * @param peopleHelped keys of the people whom she helped
 * @param requestsSeen keys of the requests for which she was asked before or said no
 * @param answersWithin how many hours she usually takes to answer; empty when she never had to
 */
public record Past(
    LocalDate since,
    int helped,
    Set<Long> peopleHelped,
    Set<Long> requestsSeen,
    OptionalDouble answersWithin) {

  /** Copies the sets. */
  public Past {
    peopleHelped = Set.copyOf(peopleHelped);
    requestsSeen = Set.copyOf(requestsSeen);
  }

  /** Nothing happened since she came. */
  public static Past since(LocalDate day) {
    return new Past(day, 0, Set.of(), Set.of(), OptionalDouble.empty());
  }

  boolean isNew() {
    return helped == 0;
  }
}
