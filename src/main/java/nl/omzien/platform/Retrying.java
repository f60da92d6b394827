package nl.omzien.platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A job that goes on after a failure. Each time that it fails again it rests twice as long, at most
 * a minute: whatever is wrong (a full disk, a database that is away) is not made worse by trying,
 * and mends within a minute once it is over.
 */
final class Retrying implements Runnable {

  static final Duration LONGEST = Duration.ofMinutes(1);

  private static final Logger log = System.getLogger(Retrying.class.getName());

  private final Job job;
  private final LongSupplier nanoTime;
  private long rest;
  private long failedAt;

  /**
   * Of this job.
   *
   * @param nanoTime as {@link System#nanoTime}
   */
  Retrying(Job job, LongSupplier nanoTime) {
    this.job = job;
    this.nanoTime = nanoTime;
  }

  @Override
  public void run() {
    if (rest > 0 && nanoTime.getAsLong() - failedAt < rest) {
      return;
    }
    try {
      job.run();
      rest = 0;
    } catch (RuntimeException failure) {
      failedAt = nanoTime.getAsLong();
      rest = Math.min(LONGEST.toNanos(), Math.max(job.pause().toNanos(), rest) * 2);
      log.log(Level.WARNING, "Background work failed and will be tried again", failure);
    }
  }
}
