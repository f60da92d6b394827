package nl.omzien.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Time as people say it: "2 uur geleden", "morgen (dinsdag 24 november)". */
public final class SpokenTime {

  /** Where the program lives. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Texts texts;
  private final Clock clock;

  /** In the language of the texts, seen from the clock's now. */
  public SpokenTime(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /** How long ago: minutes and hours for today, days before that. */
  public String ago(Instant moment) {
    Duration past = Duration.between(moment, clock.instant());
    if (past.toMinutes() < 1) {
      return texts.of("time.now");
    }
    if (past.toMinutes() < 60) {
      return texts.of("time.minutes-ago", past.toMinutes());
    }
    if (past.toHours() < 24) {
      return texts.of("time.hours-ago", past.toHours());
    }
    long days = ChronoUnit.DAYS.between(dateOf(moment), today());
    return days <= 1 ? texts.of("time.yesterday") : texts.of("time.days-ago", days);
  }

  /** A date seen from today: today and tomorrow by that name too. */
  public String day(LocalDate date) {
    long days = ChronoUnit.DAYS.between(today(), date);
    String written = plainDay(date);
    if (days == 0) {
      return texts.of("time.today", written);
    }
    return days == 1 ? texts.of("time.tomorrow", written) : written;
  }

  /** "dinsdag 24 november", with the year when it is another one. */
  public String plainDay(LocalDate date) {
    String pattern = date.getYear() == today().getYear() ? "EEEE d MMMM" : "EEEE d MMMM yyyy";
    return DateTimeFormatter.ofPattern(pattern, texts.language().locale()).format(date);
  }

  /** The day of a moment, and its time: "dinsdag 24 november, 10.15 uur". */
  public String moment(Instant moment) {
    String time = DateTimeFormatter.ofPattern("H.mm").format(moment.atZone(ZONE));
    return texts.of("time.moment", plainDay(dateOf(moment)), time);
  }

  /** Today's date here. */
  public LocalDate today() {
    return dateOf(clock.instant());
  }

  private static LocalDate dateOf(Instant moment) {
    return moment.atZone(ZONE).toLocalDate();
  }
}
