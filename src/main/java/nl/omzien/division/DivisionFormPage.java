package nl.omzien.division;

import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * Bringing a file of districts and neighbourhoods.
 *
 * @param frame the frame
 * @param problems what is wrong with what was brought
 * @param fields what was typed
 */
public record DivisionFormPage(Frame frame, Problems problems, Fields fields) {}
