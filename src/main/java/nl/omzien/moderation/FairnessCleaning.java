package nl.omzien.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.omzien.platform.Cleaning;

/**
 * What was answered is forgotten in time (GDPR art. 5(1)(e)): reports after half a year, the words
 * of a concern a week after the team closed it. Asking again about what is no longer contested
 * ends.
 */
@ApplicationScoped
public class FairnessCleaning extends Cleaning {

  static final Duration REPORTS_KEPT = Duration.ofDays(180);
  static final Duration CONCERNS_KEPT = Duration.ofDays(7);

  private Reports reports;
  private Concerns concerns;
  private Appeals appeals;
  private Clock clock;

  /** For the container's proxy only. */
  protected FairnessCleaning() {}

  @Inject
  FairnessCleaning(Reports reports, Concerns concerns, Appeals appeals, Clock clock) {
    this.reports = reports;
    this.concerns = concerns;
    this.appeals = appeals;
    this.clock = clock;
  }

  @Override
  protected void forget() {
    reports.forget(clock.instant().minus(REPORTS_KEPT));
    concerns.wipe(clock.instant().minus(CONCERNS_KEPT), clock.instant());
    appeals.lapseChanged();
  }
}
