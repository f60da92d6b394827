package nl.omzien.division;

import nl.omzien.platform.Refusal;

/** The table of {@link DivisionFileStatus} has no such step. */
class NotInThisState extends Refusal {

  private static final long serialVersionUID = 1L;

  NotInThisState(DivisionFileStatus from, DivisionFileStatus to) {
    super("A file that is " + from + " cannot become " + to);
  }
}
