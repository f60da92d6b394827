package nl.omzien.match;

import java.util.List;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;

/**
 * How we match, for everybody.
 *
 * @param frame the frame
 * @param weights what counts, with how much of a hundred
 * @param clearanceTopics kinds of questions for which a certificate (VOG) is always proposed
 * @param clearanceSkills help for which it is proposed as well
 * @param trainings help that asks for a training, with which
 * @param fromElsewhere kinds of questions for which we propose a helper from farther away
 * @param askedPerWeek how often one helper is asked at most
 * @param groupAskedPerWeek how often one initiative is asked at most
 * @param newcomerDays how long somebody is new
 * @param asking how people are asked
 * @param crowd when the team thinks of an activity instead
 * @param first what happens when a volunteer helps for the first time
 * @param morning what counts when the team goes through all questions together
 */
public record PolicyPage(
    Frame frame,
    List<Fact> weights,
    List<String> clearanceTopics,
    List<String> clearanceSkills,
    List<Fact> trainings,
    List<String> fromElsewhere,
    int askedPerWeek,
    int groupAskedPerWeek,
    int newcomerDays,
    Policy.Asking asking,
    Policy.Crowd crowd,
    String first,
    List<String> morning) {}
