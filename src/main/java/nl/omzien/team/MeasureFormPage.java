package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * Taking a measure.
 *
 * @param frame the frame
 * @param about reference of the offer or the request by which she was found
 * @param who whom it is about
 * @param kinds what can be done, from light to heavy
 * @param reasons why
 * @param typed what was filled in
 * @param problems what must be mended
 */
public record MeasureFormPage(
    Frame frame,
    String about,
    String who,
    List<Option> kinds,
    List<Option> reasons,
    Fields typed,
    Problems problems) {}
