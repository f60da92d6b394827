package nl.omzien.initiative;

import java.util.List;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;

/**
 * One activity.
 *
 * @param frame the frame
 * @param reference its reference
 * @param name what it is called
 * @param ownWords what its organisers say of it
 * @param organiser who they are
 * @param recurrence how often, in words
 * @param more for whom it is, what to bring, what it needs
 * @param notices what one should know first: a date that is off, nobody confirmed it
 * @param building where
 * @param address and its address
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
    String organiser,
    String recurrence,
    List<Fact> more,
    List<String> notices,
    String building,
    String address,
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
