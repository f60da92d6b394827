package nl.omzien.initiative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.WeekdayNum;

/**
 * How often, as people choose it from a form without knowing what a rule is.
 *
 * @param days of the week; none is the day on which it begins
 * @param which of the month: 1 to 4, or -1 for the last; counts for {@link Every#MONTH} only
 * @param until the last day on which it can be
 * @param months of the year in which it is; none is all year
 */
record Rhythm(
    Every every, Set<DayOfWeek> days, int which, Optional<LocalDate> until, List<Integer> months) {

  /** Which of the month one can choose. */
  static final List<Integer> WHICH = List.of(1, 2, 3, 4, -1);

  private static final int LETTERS = 2;

  /** The choices. */
  enum Every {
    ONCE("een-keer"),
    WEEK("elke-week"),
    OTHER_WEEK("om-de-week"),
    MONTH("elke-maand");

    private final String code;

    Every(String code) {
      this.code = code;
    }

    /** As it stands in forms and message keys. */
    String code() {
      return code;
    }

    static Optional<Every> of(String code) {
      return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
  }

  /** The rule of RFC 5545, counted from this day; empty for once. */
  String rule(LocalDate begin) {
    if (every == Every.ONCE) {
      return "";
    }
    String frequency =
        switch (every) {
          case WEEK -> "FREQ=WEEKLY";
          case OTHER_WEEK -> "FREQ=WEEKLY;INTERVAL=2";
          default -> "FREQ=MONTHLY";
        };
    String position = every == Every.MONTH ? String.valueOf(which) : "";
    Set<DayOfWeek> chosen = days.isEmpty() ? Set.of(begin.getDayOfWeek()) : days;
    List<String> parts = new ArrayList<>();
    parts.add(frequency);
    parts.add(
        "BYDAY="
            + chosen.stream()
                .sorted()
                .map(day -> position + day.name().substring(0, LETTERS))
                .collect(Collectors.joining(",")));
    if (!months.isEmpty()) {
      parts.add("BYMONTH=" + months.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
    until.ifPresent(last -> parts.add("UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(last)));
    return String.join(";", parts);
  }

  /** Months from the one to the other, over the new year when the other comes first. */
  static List<Integer> months(int from, int until) {
    int length = (until - from + 12) % 12;
    return IntStream.rangeClosed(0, length)
        .map(step -> (from - 1 + step) % 12 + 1)
        .sorted()
        .boxed()
        .toList();
  }

  /** What somebody would have chosen for this; empty for a rule that no choice makes. */
  static Optional<Rhythm> of(Recurrence recurrence) {
    return recurrence
        .rule()
        .map(Rhythm::of)
        .orElseGet(
            () -> Optional.of(new Rhythm(Every.ONCE, Set.of(), 1, Optional.empty(), List.of())));
  }

  private static Optional<Rhythm> of(RecurrenceRule rule) {
    int interval = rule.parsed().getInterval();
    List<WeekdayNum> weekdays = rule.parsed().getByDayPart();
    Freq frequency = rule.parsed().getFreq();
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    int which = 1;
    for (WeekdayNum one : weekdays == null ? List.<WeekdayNum>of() : weekdays) {
      days.add(day(one));
      which = one.pos == 0 ? which : one.pos;
    }
    Every every = null;
    if (frequency == Freq.WEEKLY && interval <= 2) {
      every = interval == 2 ? Every.OTHER_WEEK : Every.WEEK;
    } else if (frequency == Freq.MONTHLY && interval == 1 && !days.isEmpty()) {
      every = Every.MONTH;
    }
    List<Integer> months = rule.parsed().getByPart(Part.BYMONTH);
    return every == null
        ? Optional.empty()
        : Optional.of(
            new Rhythm(
                every,
                days,
                which,
                until(rule.parsed().getUntil()),
                months == null ? List.of() : months.stream().map(Rhythm::numbered).toList()));
  }

  /** The library counts months from zero. */
  private static int numbered(int month) {
    return month + 1;
  }

  private static DayOfWeek day(WeekdayNum one) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.name().startsWith(one.weekday.name()))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<LocalDate> until(DateTime until) {
    return Optional.ofNullable(until)
        .map(last -> LocalDate.of(last.getYear(), last.getMonth() + 1, last.getDayOfMonth()));
  }
}
