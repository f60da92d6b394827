package nl.omzien.team;

import nl.omzien.web.Frame;

/**
 * A decision cannot be taken back any more.
 *
 * @param frame the frame
 * @param text why, in a sentence
 */
public record SentPage(Frame frame, String text) {}
