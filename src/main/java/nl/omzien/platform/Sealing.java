package nl.omzien.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Makes the links of the {@link Chain} soon after the rows were written. */
@ApplicationScoped
public class Sealing implements Job {

  private static final Duration PAUSE = Duration.ofSeconds(20);

  private Chain chain;
  private Step step;

  /** For the container's proxy only. */
  protected Sealing() {}

  @Inject
  Sealing(Chain chain, Step step) {
    this.chain = chain;
    this.step = step;
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public void run() {
    int made;
    do {
      made = step.take(chain::seal);
    } while (made > 0);
  }
}
