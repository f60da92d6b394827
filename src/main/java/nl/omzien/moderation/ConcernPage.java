package nl.omzien.moderation;

import java.util.List;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * The form to tell the team of a worry about somebody.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was typed
 * @param urgent whom to call when it cannot wait
 * @param places where the person may live
 * @param knows whether the person knows
 * @param talkFirst whether to show how one could talk with the person first
 */
public record ConcernPage(
    Frame frame,
    Problems problems,
    Fields fields,
    List<DangerNote> urgent,
    List<Option> places,
    List<Option> knows,
    boolean talkFirst) {}
