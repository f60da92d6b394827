package nl.omzien.request;

import nl.omzien.platform.Refusal;

/** The request's life does not allow this step any more. */
public class NotInThisState extends Refusal {
  private static final long serialVersionUID = 1L;

  NotInThisState(HelpRequestStatus from, HelpRequestStatus to) {
    super("A request cannot go from " + from + " to " + to);
  }
}
