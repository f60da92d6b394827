package nl.omzien.match;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.omzien.web.SpokenTime;

/**
 * Hours of the day in which nobody is asked anything, on the clock of the Netherlands.
 *
 * @param from the hour in which they begin, 0 to 23
 * @param until the hour in which people may be asked again, 0 to 23; the same hour as {@code from}
 *     means never quiet
 */
public record QuietHours(int from, int until) {

  /** Whether nobody may be asked at this moment. */
  public boolean hold(Instant moment) {
    int hour = local(moment).getHour();
    return from > until ? hour >= from || hour < until : hour >= from && hour < until;
  }

  /** The first moment from then on at which people may be asked. */
  public Instant end(Instant moment) {
    if (!hold(moment)) {
      return moment;
    }
    ZonedDateTime local = local(moment);
    LocalDate today = local.toLocalDate();
    LocalDate day = local.getHour() < until ? today : today.plusDays(1);
    return ZonedDateTime.of(day, LocalTime.of(until, 0), SpokenTime.ZONE).toInstant();
  }

  private static ZonedDateTime local(Instant moment) {
    return moment.atZone(SpokenTime.ZONE);
  }
}
