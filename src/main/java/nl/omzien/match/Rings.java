package nl.omzien.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import nl.omzien.platform.Job;

/**
 * Makes rounds of asking wider when it is time, one request a transaction: several nodes may do it
 * at once, and one that fails stops no other.
 */
@ApplicationScoped
public class Rings implements Job {

  private static final Logger log = System.getLogger(Rings.class.getName());

  private RingStep step;

  /** For the container's proxy only. */
  protected Rings() {}

  @Inject
  Rings(RingStep step) {
    this.step = step;
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    each(step.dueRounds(), step::widen);
    each(step.toAskAgain(), step::askAgain);
    each(step.toClose(), step::close);
  }

  private static void each(List<Long> ids, Consumer<Long> work) {
    for (Long id : ids) {
      try {
        work.accept(id);
      } catch (RuntimeException failure) {
        log.log(Level.WARNING, "Asking failed and will be tried again", failure);
      }
    }
  }
}
