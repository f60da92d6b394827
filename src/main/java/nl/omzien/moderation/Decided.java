package nl.omzien.moderation;

/**
 * A team decided about content; fired within the transaction of the decision.
 *
 * @param content what it is about
 * @param decision what was decided
 */
public record Decided(Reviewable content, Decision decision) {}
