package nl.omzien.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.moderation.Statements;
import nl.omzien.person.Person;
import nl.omzien.place.Team;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fact;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Builds the page of an initiative for its organisers. */
@RequestScoped
class OrganiserViews {

  private static final int DATES = 12;
  private static final Duration AHEAD = Duration.ofDays(400);

  @Inject private Statements statements;
  @Inject private SupportQuestions questions;
  @Inject private Taxonomy taxonomy;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** The page, perhaps with what was filled in wrongly. */
  View page(Initiative initiative, Fields fields, Problems problems) {
    Frame frame = frames.frame();
    Standing standing = Standing.of(initiative, clock.instant());
    String status = standing.code();
    boolean askedChange = initiative.review().status() == ReviewStatus.CHANGE_ASKED;
    return new View(
        "initiative/organiser",
        new OrganiserPage(
            frame,
            problems,
            fields,
            initiative.reference(),
            initiative.name(),
            frame.t("initiative.status." + status),
            standing.tone(),
            frame.t("initiative.next." + status),
            askedChange ? initiative.review().sentence() : "",
            statements.of(initiative.review(), frame.texts()),
            status.equals("visible"),
            initiative.status() == InitiativeStatus.ENDED,
            initiative.status() == InitiativeStatus.RESTING,
            facts(initiative, frame),
            String.join("\n", Roster.names(initiative.recurrence())),
            dates(initiative, fields.line("dag"), frame),
            initiative.people().stream().map(Person::firstName).filter(n -> !n.isBlank()).toList(),
            initiative.team().map(Team::name).orElse(""),
            initiative.people().size() == 1,
            questions.of(initiative).stream()
                .map(
                    one ->
                        new OrganiserPage.Asked(
                            new SpokenTime(frame.texts(), clock).ago(one.askedAt()),
                            one.words(),
                            one.answer()))
                .toList(),
            Stream.of(SupportQuestion.Kind.values())
                .map(
                    kind ->
                        new Option(
                            kind.code(),
                            frame.t("support.kind." + kind.code()),
                            kind.code().equals(fields.line("soort"))))
                .toList()));
  }

  private List<Fact> facts(Initiative initiative, Frame frame) {
    List<Fact> facts = new ArrayList<>(InitiativeFacts.of(initiative, taxonomy, frame));
    facts.add(
        new Fact(
            frame.t("initiative.confirmed"),
            new SpokenTime(frame.texts(), clock).ago(initiative.freshness().confirmedAt())));
    return facts;
  }

  private List<Option> dates(Initiative initiative, String chosen, Frame frame) {
    SpokenOccurrence spoken = new SpokenOccurrence(frame.texts().language().locale());
    Recurrence recurrence = initiative.recurrence();
    ZonedDateTime now = clock.instant().atZone(recurrence.zone());
    return recurrence.between(clock.instant(), clock.instant().plus(AHEAD)).stream()
        .limit(DATES)
        .map(
            date -> {
              String day = date.start().toLocalDate().toString();
              return new Option(day, spoken.at(date.start(), now), day.equals(chosen));
            })
        .toList();
  }
}
