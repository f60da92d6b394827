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
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Screening;
import nl.omzien.place.Location;
import nl.omzien.place.Places;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;

/**
 * What organisers fill in: eight questions at most (DOMAIN.md row 71), and no rule to know. All of
 * it is for everybody, so it tells no number or address of anyone.
 */
final class InitiativeForm {

  static final String NUMBER = "nummer";

  /** Two letters of Dutch for each day, as the week's other forms have them. */
  static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_TEXT = 1200;
  private static final int LONGEST_SHORT_TEXT = 300;
  private static final int MOST_LEFT_OUT = 60;
  private static final int YEARS_BACK = 5;
  private static final int YEARS_AHEAD = 2;
  private static final List<String> TYPED =
      List.of("naam", "woorden", "voor-wie", "kosten", "wie", "nodig", "meenemen");
  private static final Set<String> FIELDS =
      Set.of(
          "naam",
          "woorden",
          "soort",
          "ritme",
          "dagen",
          "welke",
          "dag",
          "van",
          "tot",
          "einde",
          "niet-op",
          "maand-van",
          "maand-tot",
          "waar",
          "voor-wie",
          "kosten",
          "rolstoel",
          "eerste-keer",
          "wie",
          "nodig",
          "meenemen",
          NUMBER);

  private final Fields fields;
  private final Places places;
  private final Screening screening;

  InitiativeForm(Fields fields, Places places, Screening screening) {
    this.fields = fields;
    this.places = places;
    this.screening = screening;
  }

  /** The fields of this form and no others, without citizen service numbers (art. 46 UAVG). */
  static Fields storable(Fields posted, Redaction redaction) {
    Fields storable = posted.only(FIELDS);
    for (String name : TYPED) {
      if (storable.ticked(name)) {
        storable = storable.with(name, redaction.storable(storable.text(name)));
      }
    }
    return storable;
  }

  /** What must be mended; a date must still come. */
  Problems check(Texts texts, Instant now) {
    Problems problems = new Problems(texts);
    text(problems, "naam", LONGEST_LINE, true);
    text(problems, "woorden", LONGEST_TEXT, true);
    if (!ActivityKind.ALL.contains(fields.line("soort"))) {
      problems.add("soort", "initiative.kind.empty");
    }
    checkWhen(problems, now);
    if (location().isEmpty()) {
      problems.add("waar", "initiative.where.empty");
    }
    text(problems, "voor-wie", LONGEST_SHORT_TEXT, false);
    text(problems, "kosten", LONGEST_LINE, false);
    text(problems, "wie", LONGEST_LINE, true);
    text(problems, "nodig", LONGEST_SHORT_TEXT, false);
    text(problems, "meenemen", LONGEST_SHORT_TEXT, false);
    return problems;
  }

  private void text(Problems problems, String field, int longest, boolean needed) {
    String text = fields.text(field);
    if (text.isEmpty() && needed) {
      problems.add(field, "initiative.empty");
    } else if (text.length() > longest) {
      problems.add(field, "initiative.long", longest);
    } else if (screening.findings(text).stream()
        .anyMatch(finding -> finding.kind().isPersonalData())) {
      problems.add(field, "initiative.personal");
    }
  }

  private void checkWhen(Problems problems, Instant now) {
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

  Story story() {
    return new Story(
            fields.line("naam"), fields.line("soort"), fields.line("wie"), fields.text("woorden"))
        .also(fields.text("voor-wie"), fields.text("nodig"), fields.text("meenemen"));
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

  String costs() {
    String typed = fields.line("kosten");
    return typed.isEmpty() || typed.equalsIgnoreCase("gratis") || typed.equals("0")
        ? "gratis"
        : typed;
  }

  boolean wheelchair() {
    return fields.ticked("rolstoel");
  }

  boolean firstTimeAlong() {
    return fields.ticked("eerste-keer");
  }

  Optional<Location> location() {
    return places.location(fields.line("waar"));
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
