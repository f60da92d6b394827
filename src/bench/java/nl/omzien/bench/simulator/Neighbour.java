package nl.omzien.bench.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.omzien.match.Gifts;
import nl.omzien.match.Helper;
import nl.omzien.match.Past;
import nl.omzien.match.Room;

/** A volunteer: comes, hears or does not hear, helps, and one day leaves. */
final class Neighbour {

  private static final double FOUR_WEEKS = 4 * Hours.WEEK;

  private final Helper offer;
  private final Mood mood;
  private final double cameAt;
  private final List<Double> asks = new ArrayList<>();
  private final List<Double> busyUntil = new ArrayList<>();
  private final Set<Long> considered = new HashSet<>();
  private final Set<Long> offered = new HashSet<>();
  private final Set<Long> seen = new HashSet<>();
  private final Set<Long> peopleHelped = new HashSet<>();
  private double hoursToAnswer;
  private int answers;
  private double lastHeard;
  private double leftAt = Double.POSITIVE_INFINITY;

  Neighbour(Helper offer, Mood mood, double cameAt) {
    this.offer = offer;
    this.mood = mood;
    this.cameAt = cameAt;
    this.lastHeard = cameAt;
  }

  long id() {
    return offer.id();
  }

  Mood mood() {
    return mood;
  }

  double cameAt() {
    return cameAt;
  }

  double lastHeard() {
    return lastHeard;
  }

  /** How many questions she took on. */
  int load() {
    return busyUntil.size();
  }

  int timesAsked() {
    return asks.size();
  }

  boolean thereAt(double hour) {
    return cameAt <= hour && hour < leftAt;
  }

  /** Whether she was asked for it, or offered. */
  boolean knows(Question question) {
    return seen.contains(question.id());
  }

  boolean canDo(Question question) {
    return offer.gifts().skills().stream().anyMatch(question.ask().skills()::contains);
  }

  double kilometresTo(Question question) {
    return offer.gifts().home().kilometresTo(question.need().place());
  }

  boolean clearedFor(Question question) {
    return !question.ask().clearance()
        || offer
            .trust()
            .clearedUntil()
            .filter(until -> !Hours.date(question.askedAt()).isAfter(until))
            .isPresent();
  }

  boolean full(double now) {
    return helpsNow(now) >= offer.room().mostAtOnce();
  }

  private int helpsNow(double now) {
    return (int) busyUntil.stream().filter(until -> until > now).count();
  }

  /** As matching sees her at this moment. */
  Helper helper(double now) {
    Room room =
        new Room(
            offer.room().mostAtOnce(),
            helpsNow(now),
            false,
            Optional.empty(),
            askedSince(now - Hours.WEEK),
            asks.isEmpty() ? Optional.empty() : Optional.of(Hours.date(asks.get(asks.size() - 1))));
    Past past =
        new Past(
            offer.past().since(),
            load() - helpsNow(now),
            peopleHelped,
            seen,
            answers == 0 ? OptionalDouble.empty() : OptionalDouble.of(hoursToAnswer / answers));
    return offer.with(room).with(past);
  }

  /** The chance that she wants to do this, now that she considers it. */
  double inclination(Question question, double now) {
    if (full(now)) {
      return 0;
    }
    Gifts gifts = offer.gifts();
    boolean reaches = gifts.reach().reaches(gifts.home(), question.need().place());
    boolean suits = !question.saidWhen() || suits(question);
    return mood.willing()
        * (canDo(question) ? 1 : Assumptions.KIND_HEART)
        * (reaches ? 1 : Assumptions.FARTHER)
        * (suits ? 1 : Assumptions.FLEXIBLE)
        * Assumptions.HALF_KILOMETRES
        / (Assumptions.HALF_KILOMETRES + kilometresTo(question));
  }

  /** Whether it can be done at a time that she has. */
  boolean suits(Question question) {
    return offer.gifts().times().isEmpty() || question.suits(offer.gifts().times());
  }

  /** Whether she would look at this at all: nobody thinks twice about it. */
  boolean hasTimeFor(Question question, double now) {
    return !considered.contains(question.id()) && !knows(question) && !full(now);
  }

  void considered(Question question) {
    considered.add(question.id());
  }

  void offered(Question question) {
    seen.add(question.id());
    offered.add(question.id());
  }

  boolean offeredFor(Question question) {
    return offered.contains(question.id());
  }

  void asked(Question question, double now) {
    asks.add(now);
    seen.add(question.id());
    heard(now);
  }

  boolean askedTooOften(double now) {
    return askedSince(now - FOUR_WEEKS) > mood.borne();
  }

  private int askedSince(double hour) {
    int since = 0;
    for (int i = asks.size() - 1; i >= 0 && asks.get(i) > hour; i--) {
      since++;
    }
    return since;
  }

  void answeredAfter(double hours) {
    hoursToAnswer += hours;
    answers++;
  }

  void helps(Question question, double until) {
    busyUntil.add(until);
    peopleHelped.add(-question.id());
  }

  void heard(double now) {
    lastHeard = now;
  }

  void leaves(double now) {
    leftAt = Math.min(leftAt, now);
  }
}
