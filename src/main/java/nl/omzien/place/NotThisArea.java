package nl.omzien.place;

import nl.omzien.platform.Refusal;

/** A code of CBS that cannot be of this district or neighbourhood. */
public final class NotThisArea extends Refusal {

  private static final long serialVersionUID = 1L;

  NotThisArea(String message) {
    super(message);
  }
}
