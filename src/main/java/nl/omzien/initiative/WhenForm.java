package nl.omzien.initiative;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;

/** How organisers say when it takes place: how often, on which days, from when to when. */
final class WhenForm {

  /** Two letters of Dutch for each day, as the week's other forms have them. */
  static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

  private static final int MOST_LEFT_OUT = 60;
  private static final int YEARS_BACK = 5;
  private static final int YEARS_AHEAD = 2;

  private final Fields fields;

  WhenForm(Fields fields) {
    this.fields = fields;
  }

  /** What must be mended; a date must still come. */
  void check(Problems problems, Instant now) {
    if (every().isEmpty()) {
      problems.add("ritme", "initiative.rhythm.empty");
    }
    LocalDate today = now.atZone(SpokenTime.ZONE).toLocalDate();
    if (day("dag")
        .filter(day -> day.isAfter(today.minusYears(YEARS_BACK)))
        .filter(day -> day.isBefore(today.plusYears(YEARS_AHEAD)))
        .isEmpty()) {
      problems.add("dag", "initiative.day.problem");
    }
    if (time("van").isEmpty()) {
      problems.add("van", "initiative.time.problem");
    }
    if (time("tot").isEmpty() || time("tot").equals(time("van"))) {
      problems.add("tot", "initiative.time.problem");
    }
    if (!fields.line("einde").isEmpty() && day("einde").isEmpty()) {
      problems.add("einde", "initiative.until.problem");
    }
    if (leftOut().filter(days -> days.size() <= MOST_LEFT_OUT).isEmpty()) {
      problems.add("niet-op", "initiative.left-out.problem");
    }
    if (fields.line("maand-van").isEmpty() != fields.line("maand-tot").isEmpty()) {
      problems.add("maand-van", "initiative.months.problem");
    }
    if (problems.none() && timetable("[]").recurrence().next(now).isEmpty()) {
      problems.add("dag", "initiative.day.none");
    }
  }

  /** Its dates, once every check is passed. */
  Timetable timetable(String roster) {
    LocalDate begin = day("dag").orElseThrow();
    return new Timetable(
        rhythm().rule(begin),
        begin,
        time("van").orElseThrow(),
        time("tot").orElseThrow(),
        SpokenTime.ZONE,
        leftOut().orElseThrow(),
        roster);
  }

  private Rhythm rhythm() {
    return new Rhythm(every().orElseThrow(), weekdays(), which(), day("einde"), months());
  }

  private Optional<Rhythm.Every> every() {
    return Rhythm.Every.of(fields.line("ritme"));
  }

  private Set<DayOfWeek> weekdays() {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    fields.all("dagen").stream()
        .map(DAYS::indexOf)
        .filter(index -> index >= 0)
        .forEach(index -> days.add(DayOfWeek.of(index + 1)));
    return days;
  }

  private int which() {
    return Rhythm.WHICH.stream()
        .filter(one -> one.toString().equals(fields.line("welke")))
        .findFirst()
        .orElse(1);
  }

  private List<Integer> months() {
    return fields.line("maand-van").isEmpty()
        ? List.of()
        : Rhythm.months(month("maand-van"), month("maand-tot"));
  }

  private int month(String field) {
    try {
      return java.time.Month.of(Integer.parseInt(fields.line(field))).getValue();
    } catch (DateTimeException | NumberFormatException none) {
      return 1;
    }
  }

  private Optional<LocalDate> day(String field) {
    return Typed.day(fields.line(field));
  }

  private Optional<LocalTime> time(String field) {
    return Typed.time(fields.line(field));
  }

  private Optional<Set<LocalDate>> leftOut() {
    return Typed.days(fields.text("niet-op"));
  }
}
