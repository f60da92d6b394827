package nl.omzien.neighbourhood;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;

/**
 * A time zone in a calendar (RFC 5545 section 3.6.5), as its rules are today: what was the law
 * before 1996 no activity of ours needs.
 */
final class ZoneLines {

  /** From this year on the summer time of the European Union ends in October. */
  private static final int SINCE = 1996;

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  private ZoneLines() {}

  static void add(ZoneId zone, CalendarLines lines) {
    ZoneRules rules = zone.getRules();
    lines.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
    if (rules.getTransitionRules().isEmpty()) {
      LocalDateTime begin = LocalDateTime.of(SINCE, 1, 1, 0, 0);
      ZoneOffset offset = rules.getOffset(begin);
      part(zone, false, offset, offset, begin, "", lines);
    }
    for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
      ZoneOffsetTransition first = rule.createTransition(SINCE);
      part(
          zone,
          rules.isDaylightSavings(first.getInstant()),
          rule.getOffsetBefore(),
          rule.getOffsetAfter(),
          first.getDateTimeBefore(),
          yearly(rule),
          lines);
    }
    lines.line("END", "VTIMEZONE");
  }

  private static void part(
      ZoneId zone,
      boolean summer,
      ZoneOffset before,
      ZoneOffset after,
      LocalDateTime begin,
      String rule,
      CalendarLines lines) {
    String kind = summer ? "DAYLIGHT" : "STANDARD";
    lines
        .line("BEGIN", kind)
        .line("DTSTART", LOCAL.format(begin))
        .line("TZOFFSETFROM", offset(before))
        .line("TZOFFSETTO", offset(after))
        .line(
            "TZNAME",
            TimeZone.getTimeZone(zone).getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH));
    if (!rule.isEmpty()) {
      lines.line("RRULE", rule);
    }
    lines.line("END", kind);
  }

  private static String yearly(ZoneOffsetTransitionRule rule) {
    String day =
        rule.getDayOfWeek()
            .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
            .substring(0, 2)
            .toUpperCase(Locale.ROOT);
    int from = rule.getDayOfMonthIndicator();
    String which = "-1" + day;
    if (from > 0) {
      StringBuilder days = new StringBuilder(day).append(";BYMONTHDAY=").append(from);
      for (int next = from + 1; next < from + 7; next++) {
        days.append(',').append(next);
      }
      which = days.toString();
    }
    return "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + which;
  }

  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
  }
}
