package nl.omzien.volunteer;

import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * Step one of offering help.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what is kept so far
 */
public record OfferWordsPage(Frame frame, Problems problems, Fields fields) {}
