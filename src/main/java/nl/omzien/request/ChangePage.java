package nl.omzien.request;

import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * Changing the texts of a request.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields the texts
 * @param reference the request
 * @param wish what the team asked to change, if anything
 */
public record ChangePage(
    Frame frame, Problems problems, Fields fields, String reference, String wish) {}
