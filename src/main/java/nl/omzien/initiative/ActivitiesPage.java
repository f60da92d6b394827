package nl.omzien.initiative;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * What is on this week.
 *
 * @param frame the frame
 * @param days day by day
 */
public record ActivitiesPage(Frame frame, List<Day> days) {

  /**
   * One day.
   *
   * @param name the day in words
   * @param rows what is on, in order of time
   */
  public record Day(String name, List<Row> rows) {}

  /**
   * One date of an activity.
   *
   * @param time from when to when
   * @param title what it is called
   * @param href its page
   * @param where the building
   * @param note what else counts
   * @param openNow whether it is open at this moment
   */
  public record Row(
      String time, String title, String href, String where, String note, boolean openNow) {}
}
