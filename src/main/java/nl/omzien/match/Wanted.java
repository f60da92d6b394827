package nl.omzien.match;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.understanding.Times;

/**
 * When help is wanted.
 *
 * @param parts of the week, such as {@code ma-o}; empty when any will do
 * @param day the one day that it is about
 * @param firm whether she said so herself; what was only read in her text weighs, but rules nobody
 *     out
 */
public record Wanted(Set<String> parts, Optional<LocalDate> day, boolean firm) {

  /** Whenever it suits. */
  public static final Wanted ANY_TIME = new Wanted(Set.of(), Optional.empty(), false);

  /** Copies the set, in its order. */
  public Wanted {
    parts = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(parts));
  }

  /** In one of these parts of the week, again and again or once. */
  public static Wanted in(Set<String> parts) {
    return new Wanted(parts, Optional.empty(), !parts.isEmpty());
  }

  /** On this day, at any time of it. */
  public static Wanted on(LocalDate day) {
    String name = Times.DAYS.get(day.getDayOfWeek().ordinal());
    Set<String> parts =
        Times.PARTS.stream()
            .map(part -> name + "-" + part)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Wanted(parts, Optional.of(day), true);
  }

  /** In these parts of the week, as a text seems to say. */
  public static Wanted perhaps(Set<String> parts) {
    return new Wanted(parts, Optional.empty(), false);
  }

  /** The day that counts for certificates and holidays: the one wanted, or today. */
  LocalDate counting(LocalDate today) {
    return day.filter(wanted -> wanted.isAfter(today)).orElse(today);
  }
}
