package nl.omzien.neighbourhood;

import java.util.List;
import nl.omzien.initiative.ActivitiesPage;
import nl.omzien.web.Frame;

/**
 * The week of a neighbourhood, to stand in a page of somebody else.
 *
 * @param frame the frame
 * @param spoken its name, with its article
 * @param page the whole page of the neighbourhood
 * @param days with what is on
 */
public record EmbeddedWeekPage(
    Frame frame, String spoken, String page, List<ActivitiesPage.Day> days) {}
