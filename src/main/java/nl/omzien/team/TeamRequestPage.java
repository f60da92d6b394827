package nl.omzien.team;

import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Marked;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;

/**
 * One request on the team's side.
 *
 * @param frame the frame
 * @param reference its reference
 * @param who who asks
 * @param text the full text, with findings marked
 * @param publicText what others see
 * @param status how it stands
 * @param tone of the label
 * @param facts what else is known
 * @param telephone to call her at, when she allows it
 * @param alive whether something may still happen
 * @param toConfirm whether she must be called first
 * @param said what she said by telephone, typed before the session was over
 * @param clearance whether a helper needs a certificate (VOG)
 * @param helpers who offered or was proposed
 * @param activities that stand beside it or fit
 * @param proposals who could be proposed, best first
 * @param round asking several of them
 * @param referral to which organisation it was or could be referred
 * @param steps what happened
 */
public record TeamRequestPage(
    Frame frame,
    String reference,
    String who,
    List<Marked> text,
    String publicText,
    String status,
    String tone,
    List<Fact> facts,
    Optional<String> telephone,
    boolean alive,
    boolean toConfirm,
    String said,
    Clearance clearance,
    List<Helper> helpers,
    ActivitiesBeside activities,
    List<Proposal> proposals,
    TeamRound round,
    ReferralChoice referral,
    List<Step> steps) {

  /**
   * Who offered or was proposed.
   *
   * @param reference of the match
   * @param initiative whether it is an initiative; a volunteer otherwise
   * @param who her name, or what the initiative is called
   * @param contact the organiser who said yes for the initiative; empty otherwise
   * @param status of the match
   * @param residentYes whether the resident said yes
   * @param volunteerYes whether the volunteer said yes
   * @param reason why they fit
   */
  public record Helper(
      String reference,
      boolean initiative,
      String who,
      String contact,
      String status,
      boolean residentYes,
      boolean volunteerYes,
      String reason) {}

  /**
   * Who could be proposed.
   *
   * @param initiative whether it is an initiative; a volunteer otherwise
   * @param reference of the volunteer or of the initiative
   * @param who her name
   * @param place her neighbourhood
   * @param reason why she fits
   * @param parts how well, in parts
   */
  public record Proposal(
      boolean initiative,
      String reference,
      String who,
      String place,
      String reason,
      List<PartOfScore> parts) {}

  /**
   * One part of how well somebody fits.
   *
   * @param name in words
   * @param tenths 0 to 10
   */
  public record PartOfScore(String name, int tenths) {}

  /**
   * Whether a helper needs a certificate (VOG).
   *
   * @param needed as confirmed, or as the program proposes
   * @param why on what ground, or that a member confirmed it
   */
  public record Clearance(boolean needed, String why) {}

  /**
   * Something that happened.
   *
   * @param when the moment in words
   * @param who who did it
   * @param what in words
   * @param note why
   */
  public record Step(String when, String who, String what, String note) {}
}
