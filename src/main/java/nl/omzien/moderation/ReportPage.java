package nl.omzien.moderation;

import java.util.List;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * The form to say that something is not right.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was typed
 * @param reference of what it is about
 * @param text what it is about
 * @param reasons to choose from
 */
public record ReportPage(
    Frame frame,
    Problems problems,
    Fields fields,
    String reference,
    String text,
    List<Option> reasons) {}
