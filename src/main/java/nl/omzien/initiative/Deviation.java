package nl.omzien.initiative;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One date that is otherwise: left out, or on another day.
 *
 * @param day on which it would have been
 * @param to the other day; absent when it is left out
 * @param from from when, on the other day
 * @param until until when; the next day when it is not after {@code from}
 * @param reason as its organisers said it
 */
public record Deviation(
    LocalDate day, Optional<LocalDate> to, LocalTime from, LocalTime until, String reason) {

  /** The same of a date that would have been on another day. */
  Deviation of(LocalDate other) {
    return new Deviation(other, to, from, until, reason);
  }
}
