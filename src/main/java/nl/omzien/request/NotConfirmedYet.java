package nl.omzien.request;

import nl.omzien.platform.Refusal;

/** She left a telephone number only, and no member of the team has called her yet. */
public class NotConfirmedYet extends Refusal {
  private static final long serialVersionUID = 1L;

  NotConfirmedYet() {
    super("A member of the team must call first");
  }
}
