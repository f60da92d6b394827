package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.moderation.Measure;
import nl.omzien.moderation.MeasureKind;
import nl.omzien.moderation.MeasureLetters;
import nl.omzien.moderation.MeasureReason;
import nl.omzien.moderation.MeasureStatus;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.District;
import nl.omzien.place.Places;
import nl.omzien.place.Team;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fact;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;
import nl.omzien.web.View;

/** What the pages about measures show to a member. */
@Dependent
class TeamMeasureViews {

  private final MeasureLetters letters;
  private final People people;
  private final Places places;
  private final Frames frames;
  private final Clock clock;

  @Inject
  TeamMeasureViews(
      MeasureLetters letters, People people, Places places, Frames frames, Clock clock) {
    this.letters = letters;
    this.people = people;
    this.places = places;
    this.frames = frames;
    this.clock = clock;
  }

  View all(List<Measure> measures) {
    Frame frame = frames.frame();
    return new View(
        "team/measures",
        new TeamMeasuresPage(
            frame,
            Stream.of("again", "proposed", "in-force", "over")
                .map(
                    group ->
                        new TeamMeasuresPage.Group(
                            frame.t("team-measures." + group),
                            measures.stream()
                                .filter(one -> group(one).equals(group))
                                .map(one -> row(one, frame))
                                .toList()))
                .toList()));
  }

  private static String group(Measure measure) {
    if (measure.secondLook().waits()) {
      return "again";
    }
    return switch (measure.status()) {
      case PROPOSED -> "proposed";
      case IN_FORCE -> "in-force";
      case REFUSED, ENDED, LIFTED -> "over";
    };
  }

  private TeamMeasuresPage.Row row(Measure measure, Frame frame) {
    return new TeamMeasuresPage.Row(
        measure.reference(),
        measure.person().shortName(),
        frame.t("measure.kind." + measure.kind().code()),
        frame.t("measure.reason." + measure.reason().code()),
        frame.t("measure.until", day(measure.endsOn(), frame)));
  }

  View one(Measure measure, Visitor visitor, Fields typed, Problems problems) {
    Frame frame = frames.frame();
    boolean decided =
        visitor.isPerson(measure.proposedBy())
            || measure.confirmedBy().filter(visitor::isPerson).isPresent();
    return new View(
        "team/measure",
        new TeamMeasurePage(
            frame,
            measure.reference(),
            measure.person().shortName(),
            List.of(
                new Fact(frame.t("measure.kind"), frame.t("measure.kind." + measure.kind().code())),
                new Fact(
                    frame.t("team-measures.status"),
                    frame.t("measure.status." + measure.status().code())),
                new Fact(frame.t("measure.ends"), day(measure.endsOn(), frame)),
                new Fact(frame.t("statement.rule"), frame.t(measure.reason().ruleKey())),
                new Fact(frame.t("measure.facts"), measure.facts()),
                new Fact(frame.t("team-measures.by"), members(measure))),
            measure.status() == MeasureStatus.PROPOSED && !decided,
            measure.status() == MeasureStatus.PROPOSED && decided,
            measure.status() == MeasureStatus.IN_FORCE,
            measure.secondLook().words(),
            measure.secondLook().waits(),
            decided,
            typed.line("antwoord"),
            typed.text("zin"),
            problems));
  }

  private String members(Measure measure) {
    return String.join(
        ", ",
        Stream.concat(Stream.of(measure.proposedBy()), measure.confirmedBy().stream())
            .flatMap(id -> people.find(id).stream())
            .map(Person::firstName)
            .toList());
  }

  View form(String about, Person person, Fields typed, Problems problems) {
    Frame frame = frames.frame();
    return new View(
        "team/measure-form",
        new MeasureFormPage(
            frame,
            about,
            person.shortName(),
            Stream.of(MeasureKind.values())
                .map(
                    kind ->
                        new Option(
                            kind.code(),
                            frame.t("measure.choice." + kind.code()),
                            kind.code().equals(typed.line("soort"))))
                .toList(),
            Stream.of(MeasureReason.values())
                .map(
                    reason ->
                        new Option(
                            reason.code(),
                            frame.t("measure.reason." + reason.code()),
                            reason.code().equals(typed.line("reden"))))
                .toList(),
            typed,
            problems));
  }

  /** On paper, in her own language. */
  View letter(Measure measure) {
    Frame frame = frames.frame();
    Texts texts = Texts.in(measure.person().language());
    Optional<Team> team =
        places.districts().stream()
            .filter(district -> district.code().equals(measure.districtCode()))
            .findFirst()
            .map(District::team);
    return new View(
        "team/measure-letter",
        new MeasureLetterPage(
            frame,
            texts,
            measure.person().firstName(),
            measure.reference(),
            letters.statement(measure, texts),
            new SpokenTime(texts, clock).plainDay(today()),
            team.map(Team::name).orElse(frame.municipality()),
            team.map(Team::telephone).orElse(frame.telephone()),
            team.map(Team::hours).orElse(frame.hours())));
  }

  LocalDate today() {
    return clock.instant().atZone(SpokenTime.ZONE).toLocalDate();
  }

  private String day(LocalDate date, Frame frame) {
    return new SpokenTime(frame.texts(), clock).plainDay(date);
  }
}
