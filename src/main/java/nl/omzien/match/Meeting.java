package nl.omzien.match;

/**
 * An activity that fits: there one meets others and is helped.
 *
 * @param activity which
 * @param score how well
 * @param reason why
 */
public record Meeting(Activity activity, Score score, Reason reason) implements Proposal {}
