package nl.omzien.moderation;

import nl.omzien.platform.Refusal;

/** The transition table does not allow this step. */
public class NotPossible extends Refusal {
  private static final long serialVersionUID = 1L;

  NotPossible(ReviewStatus from, ReviewStatus to) {
    super("A review cannot go from " + from + " to " + to);
  }
}
