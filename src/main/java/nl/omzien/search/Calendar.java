package nl.omzien.search;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import nl.omzien.initiative.Recurrence;
import nl.omzien.understanding.Times;

/** When an activity takes place in the coming weeks, as search asks for it. */
final class Calendar {
  /** Longer than a month, so that what comes once a month is there. */
  private static final Duration AHEAD = Duration.ofDays(35);

  private static final int NOON = 12;
  private static final int EVENING = 17;

  private final Instant from;

  Calendar(Instant from) {
    this.from = from;
  }

  /** Parts of the week, such as {@code di-o}. */
  Set<String> parts(Recurrence recurrence) {
    Set<String> parts = new TreeSet<>();
    recurrence
        .between(from, from.plus(AHEAD))
        .forEach(
            date ->
                partsOf(date.start(), date.end())
                    .forEach(
                        part ->
                            parts.add(
                                Times.DAYS.get(date.start().getDayOfWeek().ordinal())
                                    + "-"
                                    + part)));
    return parts;
  }

  /** Parts of days, such as {@code 2026-11-24-o}. */
  Set<String> dates(Recurrence recurrence) {
    Set<String> dates = new TreeSet<>();
    recurrence
        .between(from, from.plus(AHEAD))
        .forEach(
            date ->
                partsOf(date.start(), date.end())
                    .forEach(part -> dates.add(date.start().toLocalDate() + "-" + part)));
    return dates;
  }

  /** Every part of the day that it touches: from ten to two is morning and afternoon. */
  private static Set<String> partsOf(ZonedDateTime start, ZonedDateTime end) {
    Set<String> parts = new TreeSet<>();
    int last = Math.max(start.getHour(), end.minusMinutes(1).getHour());
    for (int hour = start.getHour(); hour <= last; hour++) {
      parts.add(hour < NOON ? "o" : hour < EVENING ? "m" : "a");
    }
    return parts;
  }
}
