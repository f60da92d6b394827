package nl.omzien.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * One date of an initiative.
 *
 * @param initiative which
 * @param occurrence when
 */
public record Dated(Initiative initiative, Occurrence occurrence) {

  /** The dates of some of them in the days from now on, by day; within a day what sinks is last. */
  static Stream<Dated> of(Collection<Initiative> some, Instant now, int days) {
    return some.stream()
        .flatMap(initiative -> of(initiative, now, days))
        .sorted(
            Comparator.comparing((Dated dated) -> dated.occurrence().start().toLocalDate())
                .thenComparing(dated -> dated.initiative().freshness().sunk(now))
                .thenComparing(dated -> dated.occurrence().start().toInstant()));
  }

  private static Stream<Dated> of(Initiative initiative, Instant now, int days) {
    Recurrence recurrence = initiative.recurrence();
    LocalDate today = now.atZone(recurrence.zone()).toLocalDate();
    Instant last = today.plusDays(days).atStartOfDay(recurrence.zone()).toInstant();
    return recurrence.between(now, last).stream()
        .map(occurrence -> new Dated(initiative, occurrence));
  }
}
