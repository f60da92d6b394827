package nl.omzien.bench.simulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.match.Need;
import nl.omzien.match.Wanted;
import nl.omzien.place.Neighbourhood;

/** One question: asked, then helped or given up; the first offers are tried first. */
final class Question {

  /** How it stands. */
  enum State {
    WAITING,
    HELPED,
    GIVEN_UP
  }

  private final long id;
  private final Ask ask;
  private final Need need;
  private final Set<String> times;
  private final boolean timesSaid;
  private final double askedAt;
  private final List<Offer> offers = new ArrayList<>();
  private final Deque<Offer> untried = new ArrayDeque<>();
  private State state = State.WAITING;
  private double endedAt = Double.POSITIVE_INFINITY;
  private Optional<Offer> tried = Optional.empty();
  private Optional<Neighbour> helper = Optional.empty();

  /**
   * A question.
   *
   * @param times parts of the week in which it suits; empty when any does
   * @param timesSaid whether she said so, in her words or in the form
   */
  Question(long id, Ask ask, Need need, Set<String> times, boolean timesSaid, double askedAt) {
    this.id = id;
    this.ask = ask;
    this.need = need.asked(id, -id);
    this.times = Set.copyOf(times);
    this.timesSaid = timesSaid;
    this.askedAt = askedAt;
  }

  /** One whose text or form says when, or that keeps it to herself. */
  static Question of(long id, Ask ask, Neighbourhood place, double askedAt, Luck luck) {
    Need need = moved(ask.read(), place);
    if (!need.when().parts().isEmpty()) {
      return new Question(id, ask, need, need.when().parts(), true, askedAt);
    }
    double when = luck.of("when", id);
    if (when > Assumptions.SAYS_WHEN + Assumptions.KEEPS_WHEN) {
      return new Question(id, ask, need, Set.of(), false, askedAt);
    }
    Set<String> times = Parts.some(id, luck);
    return when < Assumptions.SAYS_WHEN
        ? new Question(id, ask, need.at(Wanted.in(times)), times, true, askedAt)
        : new Question(id, ask, need, times, false, askedAt);
  }

  private static Need moved(Need need, Neighbourhood place) {
    return Need.of(need.topic(), place).at(need.when()).on(need.terms());
  }

  long id() {
    return id;
  }

  Ask ask() {
    return ask;
  }

  /** As the program knows it. */
  Need need() {
    return need;
  }

  double askedAt() {
    return askedAt;
  }

  State state() {
    return state;
  }

  boolean waiting() {
    return state == State.WAITING;
  }

  /** Hours from asking until the end; infinite while it waits. */
  double took() {
    return endedAt - askedAt;
  }

  Optional<Neighbour> helper() {
    return helper;
  }

  List<Offer> offers() {
    return offers;
  }

  /** Whether somebody said yes who was not tried in vain. */
  boolean hasHope() {
    return tried.isPresent() || !untried.isEmpty();
  }

  boolean suits(Set<String> offered) {
    return times.isEmpty()
        || offered.stream().anyMatch(each -> each.equals("alle") || times.contains(each));
  }

  boolean saidWhen() {
    return timesSaid;
  }

  void offered(Offer offer) {
    offers.add(offer);
    untried.add(offer);
  }

  /** The next offer to try; empty when one is being tried or there is none. */
  Optional<Offer> next() {
    if (!waiting() || tried.isPresent()) {
      return Optional.empty();
    }
    tried = Optional.ofNullable(untried.poll());
    return tried;
  }

  void inVain() {
    tried = Optional.empty();
  }

  void helped(Neighbour neighbour, double now) {
    helper = Optional.of(neighbour);
    end(State.HELPED, now);
  }

  /** She was helped at an activity. */
  void met(double now) {
    end(State.HELPED, now);
  }

  void givenUp(double now) {
    end(State.GIVEN_UP, now);
  }

  private void end(State state, double now) {
    if (!waiting()) {
      throw new IllegalStateException("Question " + id + " ended before.");
    }
    this.state = state;
    this.endedAt = now;
  }
}
