package nl.omzien.match;

import nl.omzien.volunteer.Volunteer;

/**
 * How well a volunteer fits a request.
 *
 * @param volunteer who
 * @param score how well, in parts
 * @param reason why, in one sentence
 */
public record Fit(Volunteer volunteer, Score score, String reason) {}
