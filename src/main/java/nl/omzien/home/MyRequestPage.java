package nl.omzien.home;

import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Statement;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;

/**
 * One of a resident's own requests.
 *
 * @param frame the frame
 * @param reference its reference
 * @param publicText what others see
 * @param toldText what she told the team
 * @param status how it stands
 * @param tone of the label
 * @param next what happens next
 * @param when when help is wanted
 * @param sentence what the team wrote to her about what others may see
 * @param statement why it is kept from others, and what she can do
 * @param alive whether something may still happen with it
 * @param helpers who wants to help, or helps
 * @param outings where she can go, or goes
 * @param organisations to which the team pointed her
 * @param asking whether people are asked for her, or may be
 * @param steps what happened
 */
public record MyRequestPage(
    Frame frame,
    String reference,
    String publicText,
    String toldText,
    String status,
    String tone,
    String next,
    String when,
    String sentence,
    Optional<Statement> statement,
    boolean alive,
    List<Helper> helpers,
    List<Going> outings,
    List<Pointed> organisations,
    Asking asking,
    List<Step> steps) {

  /**
   * Asking people for her.
   *
   * @param goingOn whether people are asked now
   * @param could whom she could have asked: why each fits, without a name
   */
  public record Asking(boolean goingOn, List<String> could) {}

  /**
   * Where she can go, or goes.
   *
   * @param reference of the activity
   * @param name of it
   * @param when it is next, in words; empty when it is over
   * @param where the building
   * @param status of the outing
   * @param company whether somebody was asked to come along, and still is
   */
  public record Going(
      String reference, String name, String when, String where, String status, boolean company) {}

  /**
   * Somebody who wants to help, or helps.
   *
   * @param reference of the match
   * @param initiative that helps, by name; empty when it is a volunteer
   * @param firstName empty until both said yes
   * @param neighbourhood where she lives
   * @param reason why she fits
   * @param status of the match
   * @param saidYes whether the resident said yes
   * @param way how to reach her, once both said yes
   * @param answered whether the resident told how it went
   */
  public record Helper(
      String reference,
      String initiative,
      String firstName,
      String neighbourhood,
      String reason,
      String status,
      boolean saidYes,
      Optional<String> way,
      boolean answered) {}

  /**
   * An organisation to which the team pointed her.
   *
   * @param name what it is called
   * @param what what it does; empty when it is gone
   * @param href its page; empty when it is gone
   * @param facts how to reach it, where, when
   * @param unchecked since when nobody checked it; empty when somebody did
   */
  public record Pointed(
      String name, String what, String href, List<Fact> facts, String unchecked) {}

  /**
   * Something that happened.
   *
   * @param when the moment in words
   * @param what in words
   */
  public record Step(String when, String what) {}
}
