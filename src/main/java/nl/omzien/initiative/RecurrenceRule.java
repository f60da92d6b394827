package nl.omzien.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * A rule by RFC 5545 that gives dates, at most one a day, such as {@code FREQ=WEEKLY;BYDAY=TU,TH}.
 */
public final class RecurrenceRule {
  private static final Pattern UNTIL = Pattern.compile("(?i)UNTIL=[0-9TZ]+");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final String text;
  private final org.dmfs.rfc5545.recur.RecurrenceRule rule;

  /**
   * Reads a rule.
   *
   * @throws IllegalArgumentException when it is not a rule, or repeats within a day
   */
  public RecurrenceRule(String text) {
    this.text = text;
    try {
      this.rule = new org.dmfs.rfc5545.recur.RecurrenceRule(text, RfcMode.RFC5545_STRICT);
    } catch (InvalidRecurrenceRuleException e) {
      throw new IllegalArgumentException("Not a rule of RFC 5545: " + text, e);
    }
    if (rule.getFreq().compareTo(Freq.DAILY) > 0) {
      throw new IllegalArgumentException("An activity repeats by the day at most: " + text);
    }
  }

  org.dmfs.rfc5545.recur.RecurrenceRule parsed() {
    return rule;
  }

  /** Whether it goes on for ever. */
  boolean isInfinite() {
    return rule.isInfinite();
  }

  /**
   * The rule for a calendar in which the first date has a zone: its end must then be a moment in
   * UTC (RFC 5545 section 3.3.10). An end that is a day includes that day.
   */
  public String inZone(ZoneId zone) {
    DateTime until = rule.getUntil();
    if (until == null || DateTime.UTC.equals(until.getTimeZone())) {
      return text;
    }
    ZonedDateTime last =
        until.isAllDay()
            ? LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDayOfMonth())
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(zone)
            : Instant.ofEpochMilli(until.getTimestamp())
                .atZone(ZoneOffset.UTC)
                .withZoneSameLocal(until.isFloating() ? zone : ZoneOffset.UTC);
    return UNTIL.matcher(text).replaceFirst("UNTIL=" + MOMENT.format(last.toInstant()));
  }

  /**
   * The dates from a day on, in order, perhaps without end. A rule that never comes true has none:
   * the library searches a while and gives up.
   *
   * @param begin where counting starts; itself a date only when the rule says so
   * @param time of the activity, as the end of a rule may be a moment
   * @param from dates before this day are passed over
   */
  Iterator<LocalDate> dates(LocalDate begin, LocalTime time, ZoneId zone, LocalDate from) {
    try {
      RecurrenceRuleIterator dates = rule.iterator(dateTime(begin, time, zone));
      if (from.isAfter(begin)) {
        dates.fastForward(dateTime(from, LocalTime.MIN, zone));
      }
      return new Dates(dates);
    } catch (IllegalArgumentException e) {
      return Collections.emptyIterator();
    }
  }

  /** In the form that the rule's own end has: the two must be alike. */
  private DateTime dateTime(LocalDate date, LocalTime time, ZoneId zone) {
    DateTime until = rule.getUntil();
    int month = date.getMonthValue() - 1;
    if (until != null && until.isAllDay()) {
      return new DateTime(date.getYear(), month, date.getDayOfMonth());
    }
    TimeZone clock = until != null && until.isFloating() ? null : TimeZone.getTimeZone(zone);
    return new DateTime(
        clock,
        date.getYear(),
        month,
        date.getDayOfMonth(),
        time.getHour(),
        time.getMinute(),
        time.getSecond());
  }

  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecurrenceRule that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Dates out of the library's; a rule that never comes true ends instead of failing. */
  private static final class Dates implements Iterator<LocalDate> {
    private final RecurrenceRuleIterator source;

    Dates(RecurrenceRuleIterator source) {
      this.source = source;
    }

    @Override
    public boolean hasNext() {
      try {
        return source.hasNext();
      } catch (IllegalArgumentException e) {
        return false;
      }
    }

    @Override
    public LocalDate next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      DateTime next = source.nextDateTime();
      return LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
    }
  }
}
