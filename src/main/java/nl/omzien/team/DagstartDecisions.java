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
import nl.omzien.match.Takers;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Fields;
import nl.omzien.web.Frames;

/** What a member decides about a line of the dagstart, and what follows from it. */
@RequestScoped
class DagstartDecisions {

  @Inject private Dagstarts dagstarts;
  @Inject private HelpRequests requests;
  @Inject private Takers takers;
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
        .flatMap(
            choice ->
                switch (choice.kind()) {
                  case VOLUNTEER ->
                      volunteers
                          .forTeam(visitor, choice.reference())
                          .map(Taker::of)
                          .map(taker -> helper(line, taker));
                  case INITIATIVE ->
                      line.taker()
                          .filter(taker -> taker.reference().equals(choice.reference()))
                          .or(() -> initiatives.find(choice.reference()).map(Taker::of))
                          .map(taker -> helper(line, taker));
                  case ACTIVITY ->
                      initiatives.find(choice.reference()).map(activity -> told(line, activity));
                });
  }

  private Suggestion helper(DagstartLine line, Taker taker) {
    return new Suggestion(
        Optional.of(taker),
        Optional.empty(),
        line.fitting(),
        proposals.reason(line.request(), taker, frames.texts()));
  }

  private static Suggestion told(DagstartLine line, Initiative activity) {
    return new Suggestion(
        Optional.empty(),
        Optional.of(activity),
        line.fitting(),
        line.activity().filter(activity::equals).isPresent() ? line.reason() : "");
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
        && chosen.taker().flatMap(Taker::volunteer).filter(Volunteer::available).isPresent()
        && line.fitting().isPresent()
        && Individual.of(fields.line("alleen")).isEmpty();
  }

  /** Whether to ask first why the team chooses otherwise than was proposed: nobody said why. */
  boolean asksWhyOther(DagstartLine line, Suggestion chosen, Fields fields) {
    return line.step().isEmpty()
        && overrules(line, chosen, fields)
        && otherReason(fields).isEmpty();
  }

  /**
   * Whether she chose something else than was proposed. A plan may have become better since she saw
   * it: who agrees with what stood there overrules nothing.
   */
  private static boolean overrules(DagstartLine line, Suggestion chosen, Fields fields) {
    return line.party().isPresent()
        && !line.proposes(chosen)
        && !fields.line("keuze").equals(fields.line("voorstel"));
  }

  private static Optional<OtherReason> otherReason(Fields fields) {
    return OtherReason.of(fields.line("anders"));
  }

  /**
   * This helper is asked, or this activity is told of; what asks why was answered.
   *
   * @throws DagstartLine.Decided when a colleague was first
   * @throws DagstartLine.Gone when who would help pauses, or the request is not open any more
   * @throws nl.omzien.match.NotOpenAnyMore when it cannot be any more
   */
  void choose(DagstartLine line, Suggestion chosen, Person owner, Fields fields) {
    NextStep step = chosen.step();
    if (line.isDecided(step, visitor.id()) && line.proposes(chosen)) {
      return;
    }
    boolean other = !line.proposes(chosen);
    boolean overruled = overrules(line, chosen, fields);
    line.mayBecome(chosen);
    if (chosen.taker().isPresent()) {
      requests.hold(line.request().id());
      Taker taker = takers.hold(chosen.taker().get());
      proposals.crossesWish(line.request(), taker, false);
      connection.propose(line.request(), taker, chosen.reason(), member());
    }
    Optional<Initiative> passedBy = line.fitting().filter(some -> step == NextStep.ASK);
    line.choose(chosen, owner, member(), clock.instant());
    if (step == NextStep.ACTIVITY) {
      noted(line, "planned-" + step.code(), chosen.activity().orElseThrow().name());
    }
    if (overruled) {
      noted(line, "overruled-" + otherReason(fields).orElseThrow().code(), "");
    }
    if (other) {
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
