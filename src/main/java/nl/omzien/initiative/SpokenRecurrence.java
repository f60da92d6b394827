package nl.omzien.initiative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.WeekdayNum;

/**
 * A recurrence as people say it: <i>elke dinsdag en donderdag, 10.00 tot 12.00 uur</i>. Dutch, and
 * English for every other language.
 */
public final class SpokenRecurrence {
  private static final List<String> NTH_NL =
      List.of("eerste", "tweede", "derde", "vierde", "vijfde");
  private static final List<String> NTH_EN = List.of("first", "second", "third", "fourth", "fifth");

  private final SpokenOccurrence time;
  private final Locale locale;
  private final boolean dutch;

  /** Speaks this language. */
  public SpokenRecurrence(Locale locale) {
    this.time = new SpokenOccurrence(locale);
    this.locale = time.locale();
    this.dutch = this.locale.getLanguage().equals("nl");
  }

  /** The whole sentence, with the last date when there is one. */
  public String of(Recurrence recurrence) {
    String days = recurrence.rule().map(rule -> days(recurrence, rule)).orElse("");
    String hours = time.hours(recurrence.from(), recurrence.until());
    if (days.isEmpty()) {
      return time.longDate(recurrence.begin()) + ", " + hours;
    }
    String until =
        recurrence
            .lastDate()
            .map(last -> (dutch ? ", tot en met " : ", until ") + time.longDate(last))
            .orElse("");
    return days + ", " + hours + until;
  }

  private String days(Recurrence recurrence, RecurrenceRule rule) {
    int every = rule.parsed().getInterval();
    List<WeekdayNum> weekdays = rule.parsed().getByDayPart();
    List<Integer> monthDays = rule.parsed().getByPart(Part.BYMONTHDAY);
    Freq frequency = rule.parsed().getFreq();
    List<WeekdayNum> days = weekdays == null ? List.of() : weekdays;
    return switch (frequency) {
      case DAILY -> every == 1 ? say("elke dag", "every day") : every(every, "dagen", "days");
      case WEEKLY -> weekly(every, days, recurrence.begin());
      case MONTHLY -> monthly(every, days, monthDays, recurrence.begin());
      default -> say("elk jaar op ", "every year on ") + time.dayAndMonth(recurrence.begin());
    };
  }

  private String weekly(int every, List<WeekdayNum> weekdays, LocalDate begin) {
    List<DayOfWeek> days =
        weekdays.isEmpty()
            ? List.of(begin.getDayOfWeek())
            : weekdays.stream().map(SpokenRecurrence::day).sorted().toList();
    if (every == 2) {
      return say("om de week op ", "every other week on ") + list(days);
    }
    if (every > 2) {
      return every(every, "weken", "weeks") + say(" op ", " on ") + list(days);
    }
    if (days.size() == 7) {
      return say("elke dag", "every day");
    }
    int span = days.get(days.size() - 1).getValue() - days.get(0).getValue() + 1;
    if (days.size() > 3 && span == days.size()) {
      return name(days.get(0)) + say(" tot en met ", " to ") + name(days.get(days.size() - 1));
    }
    return say("elke ", "every ") + list(days);
  }

  private String monthly(
      int every, List<WeekdayNum> weekdays, List<Integer> monthDays, LocalDate begin) {
    List<String> which = new ArrayList<>();
    for (WeekdayNum weekday : weekdays) {
      which.add(nth(weekday.pos) + name(day(weekday)));
    }
    List<Integer> numbers =
        monthDays == null || monthDays.isEmpty() ? List.of(begin.getDayOfMonth()) : monthDays;
    if (which.isEmpty()) {
      numbers.forEach(
          number ->
              which.add(
                  number == -1
                      ? say("laatste dag", "last day")
                      : say("", "day ") + number + say("e", "")));
    }
    String days = join(which);
    if (every == 1) {
      return say("elke ", "every ") + days + say(" van de maand", " of the month");
    }
    return every(every, "maanden", "months") + say(" op de ", " on the ") + days;
  }

  private String nth(int position) {
    if (position == 0) {
      return "";
    }
    if (position < 0) {
      return position == -1 ? say("laatste ", "last ") : say("op een na laatste ", "second last ");
    }
    return (dutch ? NTH_NL : NTH_EN).get(Math.min(position, 5) - 1) + " ";
  }

  private String every(int number, String dutchUnit, String englishUnit) {
    return say("elke ", "every ") + number + " " + say(dutchUnit, englishUnit);
  }

  private String list(List<DayOfWeek> days) {
    return join(days.stream().map(this::name).collect(Collectors.toList()));
  }

  private String join(List<String> words) {
    int last = words.size() - 1;
    String and = say(" en ", " and ");
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + and + words.get(last);
  }

  private String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, locale);
  }

  private static DayOfWeek day(WeekdayNum weekday) {
    return switch (weekday.weekday) {
      case MO -> DayOfWeek.MONDAY;
      case TU -> DayOfWeek.TUESDAY;
      case WE -> DayOfWeek.WEDNESDAY;
      case TH -> DayOfWeek.THURSDAY;
      case FR -> DayOfWeek.FRIDAY;
      case SA -> DayOfWeek.SATURDAY;
      case SU -> DayOfWeek.SUNDAY;
    };
  }

  private String say(String inDutch, String inEnglish) {
    return dutch ? inDutch : inEnglish;
  }
}
