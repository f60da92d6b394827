package nl.omzien.match;

import java.time.LocalDate;

/**
 * A holiday.
 *
 * @param from the first day
 * @param until the last day, included
 */
public record Away(LocalDate from, LocalDate until) {

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
