package nl.omzien.moderation;

import java.util.Optional;

/**
 * What a page says to someone in danger: calmly, and whom to call.
 *
 * @param title one line
 * @param advice what to do first
 * @param number whom to call, if there is one number for it
 * @param read when somebody of the team reads it; empty where a member looks at it already
 */
public record DangerNote(
    String title, String advice, Optional<String> number, Optional<String> read) {

  /** For the author: with when somebody reads it. */
  public DangerNote read(String when) {
    return new DangerNote(title, advice, number, Optional.of(when));
  }
}
