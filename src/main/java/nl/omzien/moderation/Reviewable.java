package nl.omzien.moderation;

import java.time.Instant;
import nl.omzien.person.Person;

/**
 * Content that a team reads before others may see it: all that moderation knows of a request, an
 * offer, or whatever comes later.
 */
public interface Reviewable {

  /** Its key, for the history. */
  Long id();

  /** Its kind in the history. */
  String historyKind();

  /** Whether others may see it. */
  Review review();

  /** Whose it is. */
  Person person();

  /** All that its author told, for the team only. */
  String toldText();

  /** What others see of it. */
  String publicText();

  /** Whether it can be shown at all, whatever the team thinks of its text. */
  boolean mayBeShown();

  /**
   * Goes on after a decision about it.
   *
   * @param decision what the team decided
   * @param wording the public text as the team would have it; empty leaves it
   * @param now the moment
   */
  void decided(Decision decision, String wording, Instant now);
}
