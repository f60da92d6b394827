package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * One volunteer on the team's side.
 *
 * @param frame the frame
 * @param reference of her offer
 * @param who her name
 * @param words her own words
 * @param facts where, what, how much
 * @param until when her certificate (VOG) ends, as a form has it; empty for none
 * @param screenedFor what it was screened for
 * @param seen who saw it, when; empty when that is not known
 * @param blocks what she cannot do now for want of one; empty when nothing
 * @param trainings which she had
 * @param problems of what was filled in
 */
public record VolunteerPage(
    Frame frame,
    String reference,
    String who,
    String words,
    List<Fact> facts,
    String until,
    List<Option> screenedFor,
    String seen,
    String blocks,
    List<Option> trainings,
    Problems problems) {}
