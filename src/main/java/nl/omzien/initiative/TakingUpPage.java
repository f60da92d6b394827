package nl.omzien.initiative;

import java.util.List;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * Which questions of residents an initiative takes up.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was filled in
 * @param reference of the initiative
 * @param name what it is called
 * @param likely what it may help with, by what was chosen and by its words
 * @param others all else
 * @param reaches how far it goes
 */
public record TakingUpPage(
    Frame frame,
    Problems problems,
    Fields fields,
    String reference,
    String name,
    List<Option> likely,
    List<Option> others,
    List<Option> reaches) {}
