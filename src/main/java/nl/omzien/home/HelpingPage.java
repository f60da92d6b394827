package nl.omzien.home;

import java.util.List;
import java.util.Optional;
import nl.omzien.match.ClearanceScope;
import nl.omzien.moderation.Statement;
import nl.omzien.web.Frame;

/**
 * A volunteer's own page.
 *
 * @param frame the frame
 * @param reference of her offer, when she made one
 * @param ownWords her offer in her own words
 * @param state of her offer: none, waiting, visible, change-asked, declined, under-appeal, paused
 * @param sentence what the team wrote to her about what others may see
 * @param statement why it is kept from others, and what she can do
 * @param agreed whether she agreed to the present code of conduct, or offers nothing
 * @param clearance how her certificate (VOG) stands, when that matters for her
 * @param helped whom she helps or was asked to help
 * @param open requests within her reach
 */
public record HelpingPage(
    Frame frame,
    Optional<String> reference,
    String ownWords,
    String state,
    String sentence,
    Optional<Statement> statement,
    boolean agreed,
    Optional<ClearanceScope.Standing> clearance,
    List<Helped> helped,
    List<RequestCard> open) {

  /**
   * A request that she helps with.
   *
   * @param reference of the match
   * @param request what is asked
   * @param status of the match
   * @param saidYes whether she said yes
   * @param firstName of whom she helps, once both said yes
   * @param way how to reach her, once both said yes
   * @param answered whether she told how it went
   * @param weekly whether she can hand over a turn
   * @param turns turns that she handed over, with what became of each
   */
  public record Helped(
      String reference,
      RequestCard request,
      String status,
      boolean saidYes,
      String firstName,
      Optional<String> way,
      boolean answered,
      boolean weekly,
      List<String> turns) {}
}
