package nl.omzien.team;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import nl.omzien.gathering.Beginning;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Screening;
import nl.omzien.place.Location;
import nl.omzien.place.Places;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/** What a member fills in to begin an activity. Everybody will read it, so it names nobody. */
final class BeginningForm {

  static final String NUMBER = "nummer";

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_TEXT = 600;
  private static final Set<String> FIELDS =
      Set.of("naam", "tekst", "waar", "dag", "van", "tot", "wekelijks", NUMBER);

  private final Fields fields;
  private final Places places;
  private final Screening screening;
  private final LocalDate today;

  BeginningForm(Fields fields, Places places, Screening screening, LocalDate today) {
    this.fields = fields;
    this.places = places;
    this.screening = screening;
    this.today = today;
  }

  /** The fields of this form and no others, without citizen service numbers. */
  static Fields storable(Fields posted, Redaction redaction) {
    Fields fields = posted.only(FIELDS);
    return fields
        .with("naam", redaction.storable(fields.line("naam")))
        .with("tekst", redaction.storable(fields.text("tekst")));
  }

  Problems check(Texts texts) {
    Problems problems = new Problems(texts);
    text(problems, "naam", fields.line("naam"), LONGEST_NAME);
    text(problems, "tekst", fields.text("tekst"), LONGEST_TEXT);
    if (location().isEmpty()) {
      problems.add("waar", "begin.where.problem");
    }
    if (day().filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(1))).isEmpty()) {
      problems.add("dag", "begin.day.problem");
    }
    if (time("van").isEmpty()) {
      problems.add("van", "begin.from.problem");
    }
    if (time("tot").isEmpty()) {
      problems.add("tot", "begin.until.problem");
    } else if (time("van").filter(from -> !from.isBefore(time("tot").get())).isPresent()) {
      problems.add("tot", "begin.time.order");
    }
    return problems;
  }

  private void text(Problems problems, String field, String text, int longest) {
    if (text.isEmpty()) {
      problems.add(field, "naam".equals(field) ? "begin.name.empty" : "begin.text.empty");
    } else if (text.length() > longest) {
      problems.add(field, "begin.text.long", longest);
    } else if (!screening.personal(text).isEmpty()) {
      problems.add(field, "begin.text.personal");
    }
  }

  /** What was filled in, once every check is passed. */
  Beginning.Plan plan() {
    return new Beginning.Plan(
        fields.line(NUMBER),
        fields.line("naam"),
        fields.text("tekst"),
        location().orElseThrow(),
        day().orElseThrow(),
        time("van").orElseThrow(),
        time("tot").orElseThrow(),
        fields.ticked("wekelijks"));
  }

  private Optional<Location> location() {
    return places.location(fields.line("waar"));
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(fields.line("dag")));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private Optional<LocalTime> time(String field) {
    try {
      return Optional.of(LocalTime.parse(fields.line(field)));
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }
}
