package nl.omzien.moderation;

import nl.omzien.platform.Refusal;

/** A colleague was first, or it was not read yet. */
public class ConcernStands extends Refusal {
  private static final long serialVersionUID = 1L;

  ConcernStands(ConcernStatus from, ConcernStatus to) {
    super("A concern cannot go from " + from + " to " + to);
  }
}
