package nl.omzien.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.omzien.match.Policy;
import nl.omzien.platform.Job;
import nl.omzien.search.Looking;

/**
 * Keeps an eye on the searches that people kept, but not in the hours in which nobody is mailed.
 */
@ApplicationScoped
public class Lookout implements Job {

  private Looking looking;
  private Policy policy;
  private Clock clock;

  /** For the container's proxy only. */
  protected Lookout() {}

  @Inject
  Lookout(Looking looking, Policy policy, Clock clock) {
    this.looking = looking;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(10);
  }

  @Override
  public void run() {
    if (!policy.asking().quiet().hold(clock.instant())) {
      looking.everything();
    }
  }
}
