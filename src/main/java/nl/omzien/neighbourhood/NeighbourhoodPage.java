package nl.omzien.neighbourhood;

import java.util.List;
import java.util.Optional;
import nl.omzien.initiative.ActivitiesPage;
import nl.omzien.web.Frame;

/**
 * This week in a neighbourhood.
 *
 * @param frame the frame
 * @param spoken the name as people say it: "de Vogelbuurt"
 * @param name the bare name
 * @param slug the name in the address
 * @param district the district's name
 * @param today today's date in words
 * @param now what is on today
 * @param week the days after today
 * @param near what is on in the rest of the district
 * @param groups all that is organised here
 * @param further what is organised elsewhere for all of the municipality
 * @param places the buildings
 * @param asked what neighbours ask, as far as this visitor may see
 * @param volunteer whether she is a volunteer, who sees what is asked
 * @param team whom to call
 * @param calendar the address for a calendar
 */
public record NeighbourhoodPage(
    Frame frame,
    String spoken,
    String name,
    String slug,
    String district,
    String today,
    List<ActivitiesPage.Row> now,
    List<ActivitiesPage.Day> week,
    List<ActivitiesPage.Day> near,
    List<Group> groups,
    List<Group> further,
    List<Link> places,
    List<Asked> asked,
    boolean volunteer,
    Optional<Team> team,
    Subscription calendar) {

  /**
   * Something that is organised, again and again.
   *
   * @param name what it is called
   * @param href its page
   * @param organiser who organises it
   * @param recurrence how often, in words
   * @param where the building
   */
  public record Group(
      String name, String href, String organiser, String recurrence, String where) {}

  /**
   * What a neighbour asks.
   *
   * @param text the public text
   * @param href its page
   * @param when when help is wanted
   */
  public record Asked(String text, String href, String when) {}

  /** Whom to call: name, number and when it is answered. */
  public record Team(String name, String telephone, String hours) {}
}
