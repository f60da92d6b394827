package nl.omzien.initiative;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One date of an activity.
 *
 * @param start included, on the clock of the place
 * @param end not included, on the clock of the place
 * @param who is there this time, when that alternates
 */
public record Occurrence(ZonedDateTime start, ZonedDateTime end, Optional<String> who) {
  /** Whether it is going on at this moment. */
  public boolean isOn(ZonedDateTime moment) {
    return !moment.isBefore(start) && moment.isBefore(end);
  }
}
