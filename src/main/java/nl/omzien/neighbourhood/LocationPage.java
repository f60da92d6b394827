package nl.omzien.neighbourhood;

import java.util.List;
import nl.omzien.initiative.ActivitiesPage;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;

/**
 * All that happens in one building.
 *
 * @param frame the frame
 * @param name what it is called
 * @param neighbourhood where it stands
 * @param facts its address, and whether a wheelchair can come in
 * @param groups what is organised there
 * @param week the coming days
 */
public record LocationPage(
    Frame frame,
    String name,
    Link neighbourhood,
    List<Fact> facts,
    List<Group> groups,
    List<ActivitiesPage.Day> week) {

  /**
   * Something that is organised there.
   *
   * @param name what it is called
   * @param href its page
   * @param organiser who organises it
   * @param recurrence how often, in words
   * @param welcomes what makes it easy to come
   */
  public record Group(
      String name, String href, String organiser, String recurrence, List<String> welcomes) {}
}
