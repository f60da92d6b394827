package nl.omzien.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import nl.omzien.platform.DatabaseReady;
import nl.omzien.platform.Settings;

/** Reads once whom people call and when the team is there; a wrong setting refuses the start. */
@ApplicationScoped
class ShippedHelpLines {

  private HelpLines lines;
  private StaffedHours hours;

  /** For the container's proxy only. */
  protected ShippedHelpLines() {}

  @Inject
  ShippedHelpLines(Settings settings) {
    lines = HelpLines.read(settings.helpLines());
    hours = StaffedHours.parse(settings.staffed(), settings.closedDays());
  }

  @Produces
  HelpLines lines() {
    return lines;
  }

  @Produces
  StaffedHours hours() {
    return hours;
  }

  void readAtStart(@Observes DatabaseReady ready) {
    // being called is enough: the files were read when this was made
  }
}
