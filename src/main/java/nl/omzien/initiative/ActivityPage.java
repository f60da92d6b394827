package nl.omzien.initiative;

import java.util.List;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Picture;

/**
 * One activity.
 *
 * @param frame the frame
 * @param reference its reference
 * @param name what it is called
 * @param ownWords what its organisers say of it
 * @param photos that the team has looked at, the first one first
 * @param facts when, where, by whom, for whom, what to bring
 * @param notices what one should know first: a date that is off, nobody confirmed it
 * @param welcomes what makes it easy to come
 * @param signUp whether people sign up
 * @param dates the next dates
 * @param along the dates on which somebody may come along the first time
 * @param place the building in an address
 * @param data the same for programs: JSON-LD
 */
public record ActivityPage(
    Frame frame,
    String reference,
    String name,
    String ownWords,
    List<Picture> photos,
    List<Fact> facts,
    List<String> notices,
    List<String> welcomes,
    boolean signUp,
    List<Date> dates,
    List<Option> along,
    String place,
    String data) {

  /**
   * One date.
   *
   * @param when in words
   * @param who who is there, when that alternates
   */
  public record Date(String when, String who) {}
}
