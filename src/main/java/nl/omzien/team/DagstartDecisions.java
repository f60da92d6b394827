package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.omzien.gathering.Individual;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.match.Connection;
import nl.omzien.match.Proposals;
import nl.omzien.match.Taker;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Fields;
import nl.omzien.web.Frames;

/** What a member decides about a line of the dagstart, and what follows from it. */
@RequestScoped
class DagstartDecisions {

  @Inject private Dagstarts dagstarts;
  @Inject private Volunteers volunteers;
  @Inject private Initiatives initiatives;
  @Inject private Proposals proposals;
  @Inject private Connection connection;
  @Inject private People people;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** Whom or what a form chose; empty when there is no such thing. */
  Optional<Suggestion> chosen(DagstartLine line, Fields fields) {
    return DagstartChoice.read(fields.line("keuze"))
        .flatMap(choice -> choice.person() ? person(line, choice) : activity(line, choice));
  }

  private Optional<Suggestion> person(DagstartLine line, DagstartChoice choice) {
    return volunteers
        .forTeam(visitor, choice.reference())
        .map(
            volunteer ->
                new Suggestion(
                    Optional.of(volunteer),
                    Optional.empty(),
                    line.fitting(),
                    proposals.reason(line.request(), Taker.of(volunteer), frames.texts())));
  }

  private Optional<Suggestion> activity(DagstartLine line, DagstartChoice choice) {
    return initiatives
        .find(choice.reference())
        .map(
            initiative ->
                new Suggestion(
                    Optional.empty(),
                    Optional.of(initiative),
                    line.fitting(),
                    line.initiative().filter(initiative::equals).isPresent() ? line.reason() : ""));
  }

  /** Somebody who is there; who decides, when the form names nobody else. */
  Person owner(DagstartLine line, Fields fields) {
    String named = fields.line("eigenaar");
    return dagstarts.members(line.dagstart()).stream()
        .map(DagstartMember::person)
        .filter(person -> person.id().toString().equals(named))
        .findFirst()
        .orElseGet(this::member);
  }

  /** Whether to ask first why she is helped alone: an activity fits too, and nobody said why. */
  boolean asksWhyAlone(DagstartLine line, Suggestion chosen, Fields fields) {
    return line.step().isEmpty()
        && chosen.volunteer().filter(Volunteer::available).isPresent()
        && line.fitting().isPresent()
        && Individual.of(fields.line("alleen")).isEmpty();
  }

  /**
   * This helper is asked, or this activity is told of.
   *
   * @throws DagstartLine.Decided when a colleague was first
   * @throws DagstartLine.Gone when the volunteer pauses, or the request is not open any more
   * @throws nl.omzien.match.NotOpenAnyMore when it cannot be any more
   */
  void choose(DagstartLine line, Suggestion chosen, Person owner, Fields fields) {
    NextStep step = chosen.volunteer().isPresent() ? NextStep.ASK : NextStep.ACTIVITY;
    if (line.isDecided(step, visitor.id()) && line.proposes(chosen)) {
      return;
    }
    boolean other = !line.proposes(chosen);
    line.mayBecome(chosen);
    if (chosen.volunteer().isPresent()) {
      Taker taker = Taker.of(chosen.volunteer().get());
      proposals.crossesWish(line.request(), taker, false);
      connection.propose(line.request(), taker, chosen.reason(), member());
    }
    Optional<Initiative> passedBy = line.fitting().filter(some -> step == NextStep.ASK);
    line.choose(chosen, owner, member(), clock.instant());
    if (step == NextStep.ACTIVITY) {
      noted(line, "planned-" + step.code(), chosen.initiative().orElseThrow().name());
    }
    if (other) {
      OtherReason why = OtherReason.of(fields.line("anders")).orElse(OtherReason.KNOWN);
      noted(line, "overruled-" + why.code(), "");
      line.dagstart().again(clock.instant());
    } else {
      line.dagstart().decided(clock.instant());
    }
    passedBy.ifPresent(
        activity ->
            Individual.of(fields.line("alleen"))
                .ifPresent(why -> noted(line, "individual-" + why.code(), activity.name())));
  }

  /**
   * What the owner does without a helper or an activity.
   *
   * @throws DagstartLine.Decided when a colleague was first
   * @throws DagstartLine.Gone when the request is not open any more
   */
  void step(DagstartLine line, NextStep step, Person owner) {
    if (line.isDecided(step, visitor.id())) {
      return;
    }
    line.decide(step, owner, member(), clock.instant());
    line.dagstart().decided(clock.instant());
    noted(line, "planned-" + step.code(), owner.firstName());
  }

  /** What the plan thought of cannot be any more: it thinks again. */
  void again(DagstartLine line) {
    line.dagstart().again(clock.instant());
  }

  private void noted(DagstartLine line, String event, String note) {
    history.add(HelpRequest.KIND, line.request().id(), visitor.id(), event, note);
  }

  private Person member() {
    return people.find(visitor.id()).orElseThrow();
  }
}
