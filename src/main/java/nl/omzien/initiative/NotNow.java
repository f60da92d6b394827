package nl.omzien.initiative;

import nl.omzien.platform.Refusal;

/** An initiative cannot go from the one state to the other. */
public class NotNow extends Refusal {
  private static final long serialVersionUID = 1L;

  NotNow(InitiativeStatus from, InitiativeStatus to) {
    super("An initiative cannot go from " + from + " to " + to);
  }
}
