package nl.omzien.team;

import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.volunteer.Volunteer;

/**
 * Whom or what a line of the dagstart thinks of.
 *
 * @param volunteer somebody to ask
 * @param initiative or an activity to go to
 * @param fitting the activity that fits best, also when somebody is proposed
 * @param reason why, in one sentence; empty when nobody was found
 */
record Suggestion(
    Optional<Volunteer> volunteer,
    Optional<Initiative> initiative,
    Optional<Initiative> fitting,
    String reason) {}
