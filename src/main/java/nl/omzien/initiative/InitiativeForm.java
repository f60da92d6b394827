package nl.omzien.initiative;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Screening;
import nl.omzien.place.Location;
import nl.omzien.place.Places;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/**
 * What organisers fill in: eight questions at most (DOMAIN.md row 71), and no rule to know. All of
 * it is for everybody, so it tells no number or address of anyone.
 */
final class InitiativeForm {

  static final String NUMBER = "nummer";

  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_TEXT = 1200;
  private static final int LONGEST_SHORT_TEXT = 300;
  private static final List<String> TYPED =
      List.of(
          "naam", "woorden", "voor-wie", "kosten", "wie", "nodig", "meenemen", "doel", "afspraken");
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
          "doel",
          "afspraken",
          "bereik",
          "talen",
          NUMBER);

  /** Languages to choose from: those of offers (DOMAIN.md part C). */
  static final List<String> LANGUAGES =
      List.of("nl", "en", "tr", "ar", "pl", "uk", "ti", "am", "so", "fa", "fr", "de", "es");

  private final Fields fields;
  private final WhenForm when;
  private final Places places;
  private final Screening screening;

  InitiativeForm(Fields fields, Places places, Screening screening) {
    this.fields = fields;
    this.when = new WhenForm(fields);
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
    when.check(problems, now);
    if (location().isEmpty()) {
      problems.add("waar", "initiative.where.empty");
    }
    text(problems, "voor-wie", LONGEST_SHORT_TEXT, false);
    text(problems, "kosten", LONGEST_LINE, false);
    text(problems, "wie", LONGEST_LINE, true);
    text(problems, "nodig", LONGEST_SHORT_TEXT, false);
    text(problems, "meenemen", LONGEST_SHORT_TEXT, false);
    text(problems, "doel", LONGEST_SHORT_TEXT, false);
    text(problems, "afspraken", LONGEST_TEXT, false);
    return problems;
  }

  private void text(Problems problems, String field, int longest, boolean needed) {
    String text = fields.text(field);
    if (text.isEmpty() && needed) {
      problems.add(field, "initiative.empty");
    } else if (text.length() > longest) {
      problems.add(field, "initiative.long", longest);
    } else if (!screening.personal(text).isEmpty()) {
      problems.add(field, "initiative.personal");
    }
  }

  Story story() {
    return new Story(
            fields.line("naam"), fields.line("soort"), fields.line("wie"), fields.text("woorden"))
        .also(fields.text("voor-wie"), fields.text("nodig"), fields.text("meenemen"))
        .because(fields.text("doel"), fields.text("afspraken"));
  }

  /** Its dates, once every check is passed. */
  Timetable timetable(String roster) {
    return when.timetable(roster);
  }

  String costs() {
    String typed = fields.line("kosten");
    return typed.isEmpty() || typed.equalsIgnoreCase("gratis") || typed.equals("0")
        ? "gratis"
        : typed;
  }

  Scope scope() {
    return Scope.of(fields.line("bereik")).orElse(Scope.DISTRICT);
  }

  /** What is spoken there; Dutch when she ticked none. */
  Set<String> languages() {
    Set<String> spoken = new LinkedHashSet<>(fields.all("talen"));
    spoken.retainAll(LANGUAGES);
    return spoken.isEmpty() ? Set.of("nl") : spoken;
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
}
