package nl.omzien.match;

import nl.omzien.initiative.Initiative;

/**
 * How well an activity fits a request.
 *
 * @param initiative which
 * @param score how well, in parts
 * @param reason why, in one sentence
 */
public record FittingActivity(Initiative initiative, Score score, String reason) {}
