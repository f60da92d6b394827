package nl.omzien.moderation;

import nl.omzien.platform.Refusal;

/** A measure keeps her from this for now. */
public class Restrained extends Refusal {
  private static final long serialVersionUID = 1L;

  Restrained() {
    super("A measure keeps her from this");
  }
}
