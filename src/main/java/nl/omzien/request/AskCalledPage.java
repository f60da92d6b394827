package nl.omzien.request;

import nl.omzien.web.Frame;

/**
 * She left a telephone number: the team will call.
 *
 * @param frame the frame
 */
public record AskCalledPage(Frame frame) {}
