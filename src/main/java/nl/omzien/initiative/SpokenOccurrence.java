package nl.omzien.initiative;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates and times as people say them: <i>morgen (dinsdag 24 november), 10.00 tot 12.00 uur</i>.
 * Dutch, and English for every other language.
 */
public final class SpokenOccurrence {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  private final Locale locale;
  private final boolean dutch;

  /** Speaks this language. */
  public SpokenOccurrence(Locale locale) {
    this.dutch = locale.getLanguage().equals(DUTCH.getLanguage());
    this.locale = dutch ? DUTCH : Locale.UK;
  }

  /** The language that is spoken: Dutch or English. */
  public Locale locale() {
    return locale;
  }

  /**
   * From when to when, seen from now. Both ends are said in the zone of {@code start}.
   *
   * @param now in any zone
   */
  public String between(ZonedDateTime start, ZonedDateTime end, ZonedDateTime now) {
    ZonedDateTime localEnd = end.withZoneSameInstant(start.getZone());
    return day(start, now) + ", " + hours(start.toLocalTime(), localEnd.toLocalTime());
  }

  /** From when, seen from now. */
  public String at(ZonedDateTime start, ZonedDateTime now) {
    String hour = hour(start.toLocalTime());
    return day(start, now) + ", " + (dutch ? hour + " uur" : hour);
  }

  /** The day, seen from now: <i>morgen (dinsdag 24 november)</i>. */
  public String day(ZonedDateTime moment, ZonedDateTime now) {
    LocalDate today = now.withZoneSameInstant(moment.getZone()).toLocalDate();
    LocalDate date = moment.toLocalDate();
    String spoken = date.getYear() == today.getYear() ? date(date) : longDate(date);
    String near = near(ChronoUnit.DAYS.between(today, date));
    return near.isEmpty() ? spoken : near + " (" + date(date) + ")";
  }

  private String near(long days) {
    if (days == -1) {
      return dutch ? "gisteren" : "yesterday";
    }
    if (days == 0) {
      return dutch ? "vandaag" : "today";
    }
    if (days == 1) {
      return dutch ? "morgen" : "tomorrow";
    }
    return days == 2 && dutch ? "overmorgen" : "";
  }

  /** <i>dinsdag 24 november</i>. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(date);
  }

  /** <i>dinsdag 24 november 2026</i>. */
  public String longDate(LocalDate date) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(date);
  }

  /** <i>24 november</i>. */
  public String dayAndMonth(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM", locale).format(date);
  }

  /** <i>10.00 tot 12.00 uur</i>. */
  public String hours(LocalTime from, LocalTime until) {
    return hour(from) + (dutch ? " tot " : " to ") + hour(until) + (dutch ? " uur" : "");
  }

  private String hour(LocalTime time) {
    return DateTimeFormatter.ofPattern(dutch ? "H.mm" : "H:mm", locale).format(time);
  }
}
