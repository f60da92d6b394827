package nl.omzien.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.omzien.platform.Job;

/**
 * Personal data is lent: who was there, and whom a plan once thought of, is thrown away after some
 * weeks. What was decided stands in the history of the request.
 */
@ApplicationScoped
public class DagstartCleaning implements Job {

  @Inject private Dagstarts dagstarts;

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    dagstarts.forgetOld();
  }
}
