package nl.omzien.organisation;

import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * Bringing a file, or taking one along.
 *
 * @param frame the frame
 * @param problems what is wrong with the file that was brought
 * @param columns of a file, in words
 */
public record FilePage(Frame frame, Problems problems, String columns) {}
