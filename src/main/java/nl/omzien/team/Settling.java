package nl.omzien.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import nl.omzien.platform.Job;

/** Lets decisions leave when their seconds are over; one that fails holds up no other. */
@ApplicationScoped
public class Settling implements Job {

  private static final Logger log = System.getLogger(Settling.class.getName());

  @Inject private Settlement settlement;

  @Override
  public Duration pause() {
    return Duration.ofSeconds(1);
  }

  @Override
  public void run() {
    for (Long id : settlement.due()) {
      try {
        settlement.settle(id);
      } catch (RuntimeException failure) {
        log.log(
            Level.WARNING, "A decision could not be carried out and will be tried again", failure);
      }
    }
  }
}
