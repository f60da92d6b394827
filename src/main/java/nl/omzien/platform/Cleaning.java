package nl.omzien.platform;

import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * Personal data is lent: throws away, every hour and in one transaction, what nobody needs any
 * more. What that is, and from when on, says who cleans.
 */
public abstract class Cleaning implements Job {

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    forget();
  }

  /** Throws it away. */
  protected abstract void forget();
}
