package nl.omzien.moderation;

import nl.omzien.platform.Refusal;

/** More than six months went by since the decision, or a colleague has looked already. */
public class TooLate extends Refusal {
  private static final long serialVersionUID = 1L;

  TooLate() {
    super("The term for asking again is over");
  }
}
