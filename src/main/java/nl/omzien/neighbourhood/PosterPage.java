package nl.omzien.neighbourhood;

import java.util.List;
import nl.omzien.initiative.ActivitiesPage;
import nl.omzien.web.Texts;

/**
 * This week in a neighbourhood, for its notice board.
 *
 * @param texts the texts, in Dutch
 * @param size the sheet
 * @param spoken the name as people say it
 * @param dates from when to when
 * @param days the days on which something is on
 * @param sender what one can scan, read and call
 */
public record PosterPage(
    Texts texts,
    PosterSize size,
    String spoken,
    String dates,
    List<ActivitiesPage.Day> days,
    PaperSender sender) {

  /** What the first sheet of A3 has for the days, in millimetres. */
  private static final int ROOM = 262;

  private static final int LARGE_DAY = 17;
  private static final int LARGE_ROW = 21;
  private static final int SMALL_DAY = 4;
  private static final int SMALL_ROW = 16;

  /**
   * Whether smaller type, with the days beside what is on, keeps on one sheet what would be two.
   */
  public boolean full() {
    return size == PosterSize.A3
        && height(LARGE_DAY, LARGE_ROW) > ROOM
        && height(SMALL_DAY, SMALL_ROW) <= ROOM;
  }

  private int height(int day, int row) {
    return days.stream().mapToInt(one -> day + row * one.rows().size()).sum();
  }
}
