package nl.omzien.moderation;

/**
 * A member took content down that others could see; fired within that transaction.
 *
 * @param content what it is about
 */
public record Removed(Reviewable content) {}
