package nl.omzien.team;

import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Advice;
import nl.omzien.moderation.DangerNote;
import nl.omzien.moderation.Difference;
import nl.omzien.moderation.Marked;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Picture;
import nl.omzien.web.Problems;

/**
 * The reading queue: what waits, one item of it, and what to do.
 *
 * @param frame the frame
 * @param teamName whose queue
 * @param coordinator whether she may change what is shown unread
 * @param part which part of it is shown
 * @param items what waits, danger first, then oldest
 * @param afterwards what others see already while no member has read it
 * @param current the item that is open
 * @param news what became of the visitor's last decisions
 */
public record QueuePage(
    Frame frame,
    String teamName,
    boolean coordinator,
    Part part,
    List<Item> items,
    List<Item> afterwards,
    Optional<Current> current,
    News news) {

  /**
   * Which part of the queue is shown.
   *
   * @param ways all ways to look at it that show anything
   * @param query stands behind the queue's addresses to keep it
   */
  public record Part(List<Way> ways, String query) {}

  /**
   * A way to look at the queue.
   *
   * @param label in words
   * @param query behind the queue's address
   * @param many how much it shows
   * @param chosen whether it is the one
   */
  public record Way(String label, String query, long many, boolean chosen) {}

  /**
   * One line of the list.
   *
   * @param reference of what is reviewed
   * @param kind {@code request}, {@code offer}, {@code initiative} or {@code photo}
   * @param danger whether somebody must look now
   * @param today whether somebody must look today
   * @param findings how much was found in the text
   * @param waiting since when, in words
   * @param who from whom or where
   * @param begin the first words
   * @param owner who took it, if anybody
   * @param reader the colleague who reads it now, if anybody
   */
  public record Item(
      String reference,
      String kind,
      boolean danger,
      boolean today,
      int findings,
      String waiting,
      String who,
      String begin,
      String owner,
      String reader) {}

  /**
   * The item that is open.
   *
   * @param item its line
   * @param told what its author told
   * @param author what is known of her
   * @param colleagues who else is at it
   * @param form what to do
   */
  public record Current(Item item, Told told, Author author, Colleagues colleagues, Form form) {}

  /**
   * What its author told.
   *
   * @param text the full text, with findings marked
   * @param picture what there is to see, when it is a photo
   * @param notes why something is marked, and what its author was told
   * @param softly whether she was asked how she is
   * @param changes what she changed since it was read last; empty when there is nothing to compare
   * @param facts what else is known
   * @param danger whom to call
   */
  public record Told(
      List<Marked> text,
      Optional<Picture> picture,
      List<Advice> notes,
      boolean softly,
      List<Difference> changes,
      List<Fact> facts,
      Optional<DangerNote> danger) {}

  /**
   * What is known of its author.
   *
   * @param story what she asked before and what became of it, in a sentence
   * @param toConfirm whether a member must call first
   * @param telephone to call her at, when that is allowed
   */
  public record Author(String story, boolean toConfirm, Optional<String> telephone) {}

  /**
   * Who else is at it.
   *
   * @param owner who took it first; empty when it is the visitor's or nobody's
   * @param aside who know the person and do not see it
   */
  public record Colleagues(String owner, List<Aside> aside) {}

  /**
   * A colleague who knows the person.
   *
   * @param id her key
   * @param firstName hers
   */
  public record Aside(Long id, String firstName) {}

  /**
   * What to do.
   *
   * @param unread whether others see it already, and a member only reads it afterwards
   * @param edition of the text that is shown
   * @param publicText what others would see; may be made better
   * @param place what others would see of the place
   * @param mayBeShown whether showing it to others is possible at all
   * @param reasons for declining
   * @param standards sentences that are written often
   * @param sentence what was typed for the author
   * @param care why it is not decided with one key; empty for the ordinary case
   * @param allRead whether she said that she read all of it
   * @param problems what must be mended
   */
  public record Form(
      boolean unread,
      int edition,
      String publicText,
      String place,
      boolean mayBeShown,
      List<Option> reasons,
      List<Standard> standards,
      String sentence,
      List<String> care,
      boolean allRead,
      Problems problems) {}

  /**
   * A sentence that is written often.
   *
   * @param code as the form sends it
   * @param decision the decision that it goes with, in words
   * @param text in the author's language
   */
  public record Standard(String code, String decision, String text) {}

  /**
   * What became of the visitor's last decisions.
   *
   * @param undo what she can take back
   * @param dropped what was not carried out, because its author was quicker
   */
  public record News(List<Undo> undo, List<String> dropped) {}

  /**
   * A decision that did not leave yet.
   *
   * @param reference of what it is about
   * @param text what was decided, in words
   * @param seconds until it leaves, at least 0
   */
  public record Undo(String reference, String text, long seconds) {}
}
