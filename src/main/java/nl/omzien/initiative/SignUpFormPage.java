package nl.omzien.initiative;

import java.util.List;
import nl.omzien.web.Fact;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * Signing up for an activity.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was filled in, with the number of the form
 * @param reference of the activity
 * @param name of the activity
 * @param days to choose from, and whether there is room
 * @param others what else there is, when all is full: name and address
 */
public record SignUpFormPage(
    Frame frame,
    Problems problems,
    Fields fields,
    String reference,
    String name,
    List<Option> days,
    List<Fact> others) {}
