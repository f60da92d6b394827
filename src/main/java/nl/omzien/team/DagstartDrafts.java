package nl.omzien.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.omzien.initiative.Initiatives;
import nl.omzien.match.Candidate;
import nl.omzien.match.Helper;
import nl.omzien.match.Meeting;
import nl.omzien.match.Plan;
import nl.omzien.match.PlanLine;
import nl.omzien.match.Planning;
import nl.omzien.match.Proposal;
import nl.omzien.match.Taker;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Texts;

/** The steps of making a plan, each in one short transaction: thinking holds no lock. */
@ApplicationScoped
public class DagstartDrafts {

  private static final Texts TEXTS = Texts.in("nl");

  @Inject private Dagstarts dagstarts;
  @Inject private DagstartQuestions questions;
  @Inject private Volunteers volunteers;
  @Inject private Initiatives initiatives;
  @Inject private Clock clock;

  /**
   * A plan that this node makes.
   *
   * @param dagstart key of whose
   * @param round which plan of that morning
   */
  record Claim(Long dagstart, int round) {}

  /** Takes one that is wanted. */
  @Transactional
  Optional<Claim> claim() {
    return dagstarts
        .toMake()
        .map(
            dagstart -> {
              dagstart.begin(clock.instant());
              return new Claim(dagstart.id(), dagstart.round());
            });
  }

  /** Reads what is asked and who is there to help, and lays it out. */
  @Transactional
  DagstartDraft draft(Claim claim) {
    Dagstart dagstart = dagstarts.find(claim.dagstart());
    List<DagstartLine> lines = dagstarts.open(dagstart);
    Planning planning = questions.planning();
    Plan plan = planning.greedy(questions.of(lines, dagstarts.decided(dagstart)));
    return new DagstartDraft(claim, lines.stream().map(DagstartLine::id).toList(), plan);
  }

  /** Writes down what was found; gives whether anybody still wants to know. */
  @Transactional
  boolean write(DagstartDraft draft, Plan plan) {
    Dagstart dagstart = dagstarts.hold(draft.claim().dagstart());
    if (dagstart.round() != draft.claim().round()) {
      return false;
    }
    for (DagstartLine line : dagstarts.open(dagstart)) {
      int number = draft.lines().indexOf(line.id());
      if (number >= 0) {
        line.propose(suggestion(plan.lines().get(number)));
      }
    }
    return true;
  }

  /** It is as good as it becomes. */
  @Transactional
  void ready(Claim claim) {
    Dagstart dagstart = dagstarts.hold(claim.dagstart());
    if (dagstart.round() == claim.round()) {
      dagstart.ready(clock.instant());
    }
  }

  private Suggestion suggestion(PlanLine line) {
    Optional<Proposal> proposal = line.proposal();
    return new Suggestion(
        proposal
            .filter(Candidate.class::isInstance)
            .flatMap(some -> taker(((Candidate) some).helper())),
        proposal
            .filter(Meeting.class::isInstance)
            .flatMap(some -> initiatives.find(((Meeting) some).activity().id())),
        line.meeting().flatMap(some -> initiatives.find(some.activity().id())),
        proposal.map(some -> some.reason().sentence(TEXTS)).orElse(""));
  }

  private Optional<Taker> taker(Helper helper) {
    return helper.initiative()
        ? initiatives.find(helper.id()).map(Taker::of)
        : volunteers.find(Visitor.system(), helper.id()).map(Taker::of);
  }
}
