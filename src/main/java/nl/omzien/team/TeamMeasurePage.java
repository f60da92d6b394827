package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * One measure on the team's side.
 *
 * @param frame the frame
 * @param reference its reference
 * @param who whom it is about
 * @param facts all that is known
 * @param toConfirm whether this member may confirm or refuse it
 * @param waits whether it waits for a colleague of hers
 * @param holds whether it holds and can be ended
 * @param words why she disagrees; empty when she did not say so
 * @param toAnswer whether that waits for an answer
 * @param decided whether this member decided, so that she does not look again
 * @param answer what was chosen
 * @param sentence what was typed
 * @param problems what must be mended
 */
public record TeamMeasurePage(
    Frame frame,
    String reference,
    String who,
    List<Fact> facts,
    boolean toConfirm,
    boolean waits,
    boolean holds,
    String words,
    boolean toAnswer,
    boolean decided,
    String answer,
    String sentence,
    Problems problems) {}
