package nl.omzien.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.moderation.Advice;
import nl.omzien.moderation.Screening;
import nl.omzien.place.Places;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fact;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** Builds the pages of beginning an initiative and of changing it. */
@RequestScoped
class InitiativeViews {

  private static final int DATES = 3;

  @Inject private Frames frames;
  @Inject private Places places;
  @Inject private Screening screening;
  @Inject private Visitor visitor;
  @Inject private Clock clock;

  InitiativeForm form(Fields fields) {
    return new InitiativeForm(fields, places, screening);
  }

  /** The form. */
  View form(Fields fields, Problems problems, String action, boolean changes, String wish) {
    Frame frame = frames.frame();
    return new View(
        "initiative/form",
        new InitiativeFormPage(
            frame,
            problems,
            fields,
            action,
            changes,
            wish,
            options("initiative.kind.", ActivityKind.ALL.stream(), fields.line("soort"), frame),
            options(
                "initiative.rhythm.",
                Stream.of(Rhythm.Every.values()).map(Rhythm.Every::code),
                fields.line("ritme"),
                frame),
            WhenForm.DAYS.stream()
                .map(
                    day ->
                        new Option(
                            day, frame.t("week.day." + day), fields.all("dagen").contains(day)))
                .toList(),
            options(
                "initiative.which.",
                Rhythm.WHICH.stream().map(String::valueOf),
                fields.line("welke"),
                frame),
            months(fields.line("maand-van"), frame),
            months(fields.line("maand-tot"), frame),
            locations(fields.line("waar"), frame),
            options(
                "initiative.scope.",
                Stream.of(Scope.values()).map(Scope::code),
                fields.ticked("bereik") ? fields.line("bereik") : Scope.DISTRICT.code(),
                frame),
            InitiativeForm.LANGUAGES.stream()
                .map(
                    code ->
                        new Option(
                            code,
                            frame.t("language." + code),
                            fields.ticked("talen")
                                ? fields.all("talen").contains(code)
                                : code.equals("nl")))
                .toList()));
  }

  private static List<Option> options(
      String family, Stream<String> codes, String chosen, Frame frame) {
    return codes
        .map(code -> new Option(code, frame.t(family + code), code.equals(chosen)))
        .toList();
  }

  private static List<Option> months(String chosen, Frame frame) {
    List<Option> months = new ArrayList<>();
    months.add(new Option("", frame.t("initiative.months.all"), chosen.isEmpty()));
    for (Month month : Month.values()) {
      String code = String.valueOf(month.getValue());
      String name = month.getDisplayName(TextStyle.FULL, frame.texts().language().locale());
      months.add(new Option(code, name, code.equals(chosen)));
    }
    return months;
  }

  private List<Option> locations(String chosen, Frame frame) {
    List<Option> all = new ArrayList<>();
    all.add(new Option("", frame.t("initiative.where.choose"), chosen.isEmpty()));
    places
        .locations()
        .forEach(
            place ->
                all.add(
                    new Option(
                        place.code(),
                        place.name() + ", " + place.neighbourhood().name(),
                        place.code().equals(chosen))));
    return all;
  }

  /** What others will read. */
  View preview(Fields fields) {
    Frame frame = frames.frame();
    InitiativeForm form = form(fields);
    Recurrence recurrence = form.timetable("[]").recurrence();
    SpokenOccurrence spoken = new SpokenOccurrence(frame.texts().language().locale());
    ZonedDateTime now = clock.instant().atZone(recurrence.zone());
    return new View(
        "initiative/preview",
        new InitiativePreviewPage(
            frame,
            fields.line(InitiativeForm.NUMBER),
            form.story().name(),
            form.story().ownWords(),
            Advice.of(screening.findings(form.story().ownWords()), frame.texts()),
            facts(form, recurrence, frame),
            recurrence.between(clock.instant(), now.plusYears(2).toInstant()).stream()
                .limit(DATES)
                .map(date -> spoken.between(date.start(), date.end(), now))
                .toList(),
            visitor.signedIn()));
  }

  private static List<Fact> facts(InitiativeForm form, Recurrence recurrence, Frame frame) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            frame.t("activity.when"),
            new SpokenRecurrence(frame.texts().language().locale()).of(recurrence)));
    form.location()
        .ifPresent(
            place ->
                facts.add(
                    new Fact(frame.t("activity.where"), place.name() + ", " + place.address())));
    facts.add(new Fact(frame.t("activity.who"), form.story().organiser()));
    facts.add(new Fact(frame.t("activity.costs"), form.costs()));
    facts.addAll(InitiativeFacts.told(form.story(), frame));
    return facts;
  }

  /** What is there already, as the form shows it. */
  static Fields fields(Initiative initiative) {
    Recurrence recurrence = initiative.recurrence();
    Story story = initiative.story();
    Fields fields =
        Fields.none()
            .with("naam", story.name())
            .with("woorden", story.ownWords())
            .with("soort", story.kind())
            .with("wie", story.organiser())
            .with("voor-wie", story.forWhom())
            .with("nodig", story.needs())
            .with("meenemen", story.bring())
            .with("doel", story.goal())
            .with("afspraken", story.agreements())
            .with("bereik", initiative.scope().code())
            .withAll("talen", initiative.languages())
            .with("kosten", initiative.costs())
            .with("waar", initiative.location().code())
            .with("dag", recurrence.begin().toString())
            .with("van", recurrence.from().toString())
            .with("tot", recurrence.until().toString())
            .with(
                "niet-op",
                initiative.timetable().exceptions().stream()
                    .sorted()
                    .map(LocalDate::toString)
                    .collect(Collectors.joining(", ")));
    fields = initiative.wheelchair() ? fields.with("rolstoel", "ja") : fields;
    fields = initiative.firstTimeAlong() ? fields.with("eerste-keer", "ja") : fields;
    Fields begun = fields;
    return Rhythm.of(recurrence).map(rhythm -> with(rhythm, begun)).orElse(begun);
  }

  private static Fields with(Rhythm rhythm, Fields begun) {
    Set<String> days = new LinkedHashSet<>();
    rhythm.days().forEach(day -> days.add(WhenForm.DAYS.get(day.getValue() - 1)));
    Fields fields =
        begun
            .with("ritme", rhythm.every().code())
            .with("welke", String.valueOf(rhythm.which()))
            .with("einde", rhythm.until().map(LocalDate::toString).orElse(""))
            .withAll("dagen", days);
    if (rhythm.months().isEmpty()) {
      return fields;
    }
    List<Integer> months = rhythm.months();
    int from =
        months.stream()
            .filter(month -> !months.contains((month + 10) % 12 + 1))
            .findFirst()
            .orElse(1);
    int until =
        months.stream().filter(month -> !months.contains(month % 12 + 1)).findFirst().orElse(12);
    return fields.with("maand-van", String.valueOf(from)).with("maand-tot", String.valueOf(until));
  }
}
