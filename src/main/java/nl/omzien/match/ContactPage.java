package nl.omzien.match;

import nl.omzien.web.Frame;

/**
 * Did you two find each other?
 *
 * @param frame the frame
 * @param token the link's token
 * @param answer {@code ja} or {@code nee}
 * @param state {@code ask}, {@code thanks} or {@code over}
 */
public record ContactPage(Frame frame, String token, String answer, String state) {}
