package nl.omzien.search;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.omzien.web.SpokenTime;

/** How often somebody wants mail about a search that she kept. */
public enum MailRhythm {
  /** As soon as something is found, by day. */
  AT_ONCE,
  /** In the morning. */
  DAILY,
  /** On Monday morning. */
  WEEKLY;

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  /** What a form sends and a text is called by. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<MailRhythm> of(String code) {
    return Arrays.stream(values()).filter(rhythm -> rhythm.code().equals(code)).findFirst();
  }

  /** The first moment after this one at which mail may go, on the clock of the Netherlands. */
  Instant after(Instant moment) {
    ZonedDateTime local = moment.atZone(SpokenTime.ZONE);
    ZonedDateTime today = local.with(MORNING);
    ZonedDateTime morning = today.isAfter(local) ? today : today.plusDays(1).with(MORNING);
    return switch (this) {
      case AT_ONCE -> moment;
      case DAILY -> morning.toInstant();
      case WEEKLY -> morning.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).toInstant();
    };
  }
}
