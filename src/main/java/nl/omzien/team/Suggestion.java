package nl.omzien.team;

import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.match.Party;
import nl.omzien.match.Taker;

/**
 * Whom or what a line of the dagstart thinks of.
 *
 * @param taker somebody to ask: a volunteer, or an initiative that takes up questions
 * @param activity or an activity to go to
 * @param fitting the activity that fits best, also when somebody is proposed
 * @param reason why, in one sentence; empty when nobody was found
 */
record Suggestion(
    Optional<Taker> taker,
    Optional<Initiative> activity,
    Optional<Initiative> fitting,
    String reason) {

  /** Of what kind it is, once somebody or something was chosen. */
  Party.Kind kind() {
    return party().orElseThrow().kind();
  }

  /** Whom or what it thinks of; empty when nobody was found. */
  Optional<Party> party() {
    return taker.map(Party::of).or(() -> activity.map(Initiative::id).map(Party::activity));
  }

  /** What happens next when it is chosen. */
  NextStep step() {
    return taker.isPresent() ? NextStep.ASK : NextStep.ACTIVITY;
  }
}
