package nl.omzien.moderation;

import java.util.Optional;
import nl.omzien.web.Texts;

/**
 * What a page says to someone in danger: calmly, and whom to call.
 *
 * @param title one line
 * @param advice what to do first
 * @param number whom to call, if there is one number for it
 */
public record DangerNote(String title, String advice, Optional<String> number) {

  /** The note for a danger, in the reader's language. */
  public static DangerNote of(Danger danger, Texts texts) {
    return new DangerNote(
        texts.of(danger.titleKey()), texts.of(danger.adviceKey()), danger.number());
  }
}
