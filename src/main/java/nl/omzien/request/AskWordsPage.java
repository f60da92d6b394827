package nl.omzien.request;

import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * Step one of asking.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what is kept so far
 */
public record AskWordsPage(Frame frame, Problems problems, Fields fields) {}
