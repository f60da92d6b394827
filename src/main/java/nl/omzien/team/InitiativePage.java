package nl.omzien.team;

import java.util.List;
import java.util.Optional;
import nl.omzien.web.Fact;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Picture;
import nl.omzien.web.Problems;

/**
 * One initiative for the team: it reads, supports and may hide; it changes no word.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was filled in
 * @param reference its reference
 * @param name what it is called
 * @param text what others read
 * @param status how it stands
 * @param tone of the label
 * @param facts when, where, whose
 * @param kept whether the member's own team keeps it
 * @param mayRemove whether it can be taken down
 * @param proposal what a member proposed
 * @param reasons why it can be taken down
 * @param questions what its organisers ask
 * @param photos that its organisers brought
 */
public record InitiativePage(
    Frame frame,
    Problems problems,
    Fields fields,
    String reference,
    String name,
    String text,
    String status,
    String tone,
    List<Fact> facts,
    boolean kept,
    boolean mayRemove,
    Optional<Proposal> proposal,
    List<Option> reasons,
    List<Question> questions,
    List<Photo> photos) {

  /**
   * A member would take it down.
   *
   * @param by who, by first name
   * @param own whether that is the visitor
   * @param when it was proposed
   * @param reason why
   * @param sentence what its organisers will read
   */
  public record Proposal(String by, boolean own, String when, String reason, String sentence) {}

  /**
   * A photo.
   *
   * @param reference of the photo
   * @param picture to look at
   * @param status how it stands
   * @param tone of that
   */
  public record Photo(String reference, Picture picture, String status, String tone) {}

  /**
   * What is asked.
   *
   * @param reference of the question
   * @param kind what about
   * @param words as it was asked
   * @param ago when
   * @param answer of the team; empty while it waits
   */
  public record Question(String reference, String kind, String words, String ago, String answer) {}
}
