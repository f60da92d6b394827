package nl.omzien.match;

/**
 * A volunteer who fits, or an initiative that takes up questions.
 *
 * @param helper who
 * @param score how well
 * @param reason why
 */
public record Candidate(Helper helper, Score score, Reason reason) implements Proposal {}
