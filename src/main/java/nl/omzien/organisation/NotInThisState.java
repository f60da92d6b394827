package nl.omzien.organisation;

import nl.omzien.platform.Refusal;

/** The table of {@link OrganisationStatus} has no such step. */
class NotInThisState extends Refusal {

  private static final long serialVersionUID = 1L;

  NotInThisState(OrganisationStatus from, OrganisationStatus to) {
    super("An organisation that is " + from + " cannot become " + to);
  }
}
