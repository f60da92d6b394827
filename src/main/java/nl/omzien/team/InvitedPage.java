package nl.omzien.team;

import java.util.List;
import java.util.Optional;
import nl.omzien.web.Frame;

/**
 * Who was invited to an activity, and who has to be called.
 *
 * @param frame the frame
 * @param reference of the activity
 * @param name of it
 * @param when it is next, in words
 * @param written how many got a letter
 * @param toCall who has no e-mail
 */
public record InvitedPage(
    Frame frame, String reference, String name, String when, long written, List<Call> toCall) {

  /**
   * Somebody without e-mail.
   *
   * @param reference of her request
   * @param who her name
   * @param telephone when she allows it
   */
  public record Call(String reference, String who, Optional<String> telephone) {}
}
