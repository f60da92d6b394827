package nl.omzien.initiative;

import nl.omzien.web.Frame;

/**
 * How somebody's sign-up stands.
 *
 * @param frame the frame
 * @param token of the link
 * @param state {@code place}, {@code waiting}, {@code offered} or {@code gone}
 * @param name of the activity
 * @param reference of the activity
 * @param when the date in words
 * @param kept until when a place is kept; empty when none is
 */
public record SignUpPage(
    Frame frame,
    String token,
    String state,
    String name,
    String reference,
    String when,
    String kept) {}
