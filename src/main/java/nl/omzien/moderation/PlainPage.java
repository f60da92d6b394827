package nl.omzien.moderation;

import nl.omzien.web.Frame;

/**
 * A page that tells one thing.
 *
 * @param frame the frame
 */
public record PlainPage(Frame frame) {}
