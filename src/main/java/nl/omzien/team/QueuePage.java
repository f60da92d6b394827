package nl.omzien.team;

import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.DangerNote;
import nl.omzien.moderation.Marked;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * The reading queue: what waits, one item of it, and what to do.
 *
 * @param frame the frame
 * @param teamName whose queue
 * @param items what waits, danger first, then oldest
 * @param current the item that is open
 */
public record QueuePage(Frame frame, String teamName, List<Item> items, Optional<Current> current) {

  /**
   * One line of the list.
   *
   * @param reference of what is reviewed
   * @param kind {@code request} or {@code offer}
   * @param danger whether somebody must look now
   * @param today whether somebody must look today
   * @param findings how much was found in the text
   * @param waiting since when, in words
   * @param who from whom or where
   * @param begin the first words
   * @param owner who reads it, if anybody
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
      String owner) {}

  /**
   * The item that is open.
   *
   * @param item its line
   * @param text the full text, with findings marked
   * @param notes why something is marked
   * @param publicText what others would see; may be made better
   * @param place what others would see of the place
   * @param facts what else is known
   * @param danger whom to call
   * @param reasons for declining
   * @param toConfirm whether a member must call first
   * @param mayBeShown whether showing it to others is possible at all
   * @param telephone to call her at, when that is needed and allowed
   * @param sentence what was typed for the author
   * @param otherOwner who took it first; empty when it is the visitor's or nobody's
   * @param problems what must be mended
   */
  public record Current(
      Item item,
      List<Marked> text,
      List<String> notes,
      String publicText,
      String place,
      List<Fact> facts,
      Optional<DangerNote> danger,
      List<Option> reasons,
      boolean toConfirm,
      boolean mayBeShown,
      Optional<String> telephone,
      String sentence,
      String otherOwner,
      Problems problems) {}
}
