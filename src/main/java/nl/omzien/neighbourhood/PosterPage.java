package nl.omzien.neighbourhood;

import java.util.List;
import nl.omzien.initiative.ActivitiesPage;
import nl.omzien.web.Texts;

/**
 * This week in a neighbourhood, for its notice board.
 *
 * @param texts the texts, in Dutch
 * @param spoken the name as people say it
 * @param dates from when to when
 * @param days the days on which something is on
 * @param sender what one can scan, read and call
 */
public record PosterPage(
    Texts texts, String spoken, String dates, List<ActivitiesPage.Day> days, PaperSender sender) {}
