package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.PhotoStanding;
import nl.omzien.initiative.Photos;
import nl.omzien.initiative.SpokenRecurrence;
import nl.omzien.initiative.Standing;
import nl.omzien.initiative.SupportQuestions;
import nl.omzien.match.TakenUp;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.moderation.RemovalProposal;
import nl.omzien.moderation.RemovalProposals;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Team;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fact;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Builds the pages of initiatives for the team. */
@RequestScoped
class InitiativeTeamViews {

  @Inject private Initiatives initiatives;
  @Inject private SupportQuestions questions;
  @Inject private RemovalProposals proposals;
  @Inject private Photos photos;
  @Inject private TakenUp takenUp;
  @Inject private Taxonomy taxonomy;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** All of her districts; what nobody confirmed stands first. */
  View all() {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    return new View(
        "team/initiatives",
        new InitiativesPage(
            frame,
            questions.open(visitor).stream()
                .map(
                    one ->
                        new InitiativesPage.Question(
                            one.initiative().reference(),
                            one.initiative().name(),
                            frame.t("support.kind." + one.kind().code()),
                            spoken.ago(one.askedAt())))
                .toList(),
            initiatives.forTeam(visitor).stream()
                .map(one -> Standing.of(one, clock.instant()))
                .sorted(Comparator.comparing(standing -> standing.fresh()))
                .map(standing -> row(standing, spoken, frame))
                .toList()));
  }

  private static InitiativesPage.Row row(Standing standing, SpokenTime spoken, Frame frame) {
    Initiative one = standing.initiative();
    return new InitiativesPage.Row(
        one.reference(),
        one.name(),
        one.location().name() + ", " + one.location().neighbourhood().name(),
        frame.t("initiative.status." + standing.code()),
        standing.tone(),
        frame.t(
            standing.fresh() ? "initiative.fresh" : "initiative.not-fresh",
            spoken.ago(standing.confirmedAt())));
  }

  /** One of them. */
  View one(Initiative initiative, Fields fields, Problems problems) {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    Standing standing = Standing.of(initiative, clock.instant());
    return new View(
        "team/initiative",
        new InitiativePage(
            frame,
            problems,
            fields,
            initiative.reference(),
            initiative.name(),
            initiative.publicText(),
            frame.t("initiative.status." + standing.code()),
            standing.tone(),
            facts(standing, spoken, frame),
            initiative.team().map(Team::id).equals(visitor.teamId())
                && visitor.teamId().isPresent(),
            initiative.seen(),
            proposals.of(initiative.review()).map(one -> proposal(one, spoken, frame)),
            Stream.of(DeclineReason.values())
                .map(
                    reason ->
                        new Option(
                            reason.code(),
                            frame.t("decline." + reason.code()),
                            reason.code().equals(fields.line("reden"))))
                .toList(),
            questions.of(initiative).stream()
                .map(
                    one ->
                        new InitiativePage.Question(
                            one.reference(),
                            frame.t("support.kind." + one.kind().code()),
                            one.words(),
                            spoken.ago(one.askedAt()),
                            one.answer()))
                .toList(),
            photos.forTeam(visitor, initiative).stream()
                .map(photo -> photo(PhotoStanding.of(photo), frame))
                .toList()));
  }

  private static InitiativePage.Photo photo(PhotoStanding standing, Frame frame) {
    return new InitiativePage.Photo(
        standing.photo().reference(),
        standing.photo().picture().orElseThrow(),
        frame.t("photo.status." + standing.code()),
        standing.tone());
  }

  private List<Fact> facts(Standing standing, SpokenTime spoken, Frame frame) {
    Initiative one = standing.initiative();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            frame.t("activity.when"),
            new SpokenRecurrence(frame.texts().language().locale()).of(one.recurrence())));
    facts.add(new Fact(frame.t("activity.where"), one.location().name()));
    facts.add(new Fact(frame.t("team-initiative.whose"), whose(one)));
    facts.add(new Fact(frame.t("initiative.confirmed"), spoken.ago(standing.confirmedAt())));
    if (one.takingUp().on()) {
      facts.add(new Fact(frame.t("activity.takes-up"), takesUp(one, frame)));
    }
    return facts;
  }

  /** With what, how far, and whether there is room. */
  private String takesUp(Initiative one, Frame frame) {
    Neighbourhood home = one.location().neighbourhood();
    return frame.t(
        "team-initiative.takes-up",
        one.takingUp().skills().stream()
            .map(code -> taxonomy.skill(code).map(Skill::label).orElse(code))
            .sorted()
            .collect(Collectors.joining(", ")),
        switch (one.takingUp().reach()) {
          case NEIGHBOURHOOD -> home.name();
          case DISTRICT -> home.district().name();
          case MUNICIPALITY -> frame.municipality();
        },
        one.takingUp().mostAtOnce(),
        takenUp.busyWith(one));
  }

  private static String whose(Initiative initiative) {
    return initiative
        .team()
        .map(Team::name)
        .orElseGet(
            () ->
                initiative.people().stream()
                    .map(Person::shortName)
                    .filter(name -> !name.isBlank())
                    .collect(Collectors.joining(", ")));
  }

  private InitiativePage.Proposal proposal(RemovalProposal one, SpokenTime spoken, Frame frame) {
    return new InitiativePage.Proposal(
        people.find(one.proposedBy()).map(Person::firstName).orElse(""),
        visitor.isPerson(one.proposedBy()),
        spoken.ago(one.proposedAt()),
        frame.t("decline." + one.reason().code()),
        one.sentence());
  }
}
