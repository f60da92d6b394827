package nl.omzien.team;

import java.util.List;
import nl.omzien.gathering.Individual;
import nl.omzien.web.Frame;

/**
 * Why somebody is helped alone although an activity fits: one click.
 *
 * @param frame the frame
 * @param line reference of the line
 * @param question what is asked
 * @param person who was chosen
 * @param activity what fits too
 * @param activityChoice what a form sends to choose that instead
 * @param choice what was sent
 * @param owner what was sent
 * @param other what was sent
 * @param proposal what was sent
 * @param reasons the answers
 */
public record DagstartAlonePage(
    Frame frame,
    String line,
    String question,
    String person,
    String activity,
    String activityChoice,
    String choice,
    String owner,
    String other,
    String proposal,
    List<Individual> reasons) {}
