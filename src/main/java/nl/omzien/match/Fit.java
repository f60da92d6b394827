package nl.omzien.match;

import nl.omzien.volunteer.Volunteer;

/**
 * How well a volunteer fits a request.
 *
 * @param volunteer who
 * @param score 0 to 1, to order by; never shown
 * @param reason why, in one sentence
 */
public record Fit(Volunteer volunteer, double score, String reason) {}
