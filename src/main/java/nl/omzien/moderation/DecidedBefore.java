package nl.omzien.moderation;

import nl.omzien.platform.Refusal;

/** Who decided the first time does not look again: a colleague does. */
public class DecidedBefore extends Refusal {
  private static final long serialVersionUID = 1L;

  DecidedBefore() {
    super("The same member decided the first time");
  }
}
