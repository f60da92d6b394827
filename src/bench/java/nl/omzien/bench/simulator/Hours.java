package nl.omzien.bench.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Hours counted from the midnight before a Monday: when people sleep, and when an office works. */
final class Hours {

  static final double DAY = 24;
  static final double WEEK = 7 * DAY;

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final double QUIET_UNTIL = 8;
  private static final double QUIET_FROM = 20;
  private static final double OFFICE_OPENS = 9;
  private static final double OFFICE_CLOSES = 17;
  private static final int WORKING_DAYS = 5;

  private Hours() {}

  static LocalDate date(double hour) {
    return MONDAY.plusDays((long) Math.floor(hour / DAY));
  }

  static Instant instant(double hour) {
    return MONDAY
        .atStartOfDay(ZONE)
        .plusDays((long) Math.floor(hour / DAY))
        .plusSeconds(Math.round((hour % DAY) * 3600))
        .toInstant();
  }

  static double of(ZonedDateTime moment) {
    ZonedDateTime there = moment.withZoneSameInstant(ZONE);
    return DAY * ChronoUnit.DAYS.between(MONDAY, there.toLocalDate())
        + there.toLocalTime().toSecondOfDay() / 3600.0;
  }

  /** The first moment from here between 8 and 20 hours. */
  static double awake(double hour) {
    return within(hour, QUIET_UNTIL, QUIET_FROM);
  }

  /** The first moment from here at which somebody of the team is there. */
  static double office(double hour) {
    double open = within(hour, OFFICE_OPENS, OFFICE_CLOSES);
    while (Math.floorMod((long) (open / DAY), 7) >= WORKING_DAYS) {
      open = Math.floor(open / DAY + 1) * DAY + OFFICE_OPENS;
    }
    return open;
  }

  private static double within(double hour, double from, double until) {
    double midnight = Math.floor(hour / DAY) * DAY;
    double ofDay = hour - midnight;
    if (ofDay < from) {
      return midnight + from;
    }
    return ofDay < until ? hour : midnight + DAY + from;
  }
}
