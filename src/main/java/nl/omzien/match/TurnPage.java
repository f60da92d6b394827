package nl.omzien.match;

import java.util.List;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * Handing over one turn of weekly help.
 *
 * @param frame the frame
 * @param reference of the match
 * @param firstName whom she helps
 * @param text what was asked, as others may read it
 * @param days that she can hand over
 * @param problems what must be mended
 */
public record TurnPage(
    Frame frame,
    String reference,
    String firstName,
    String text,
    List<Option> days,
    Problems problems) {}
