package nl.omzien.platform;

import java.time.Duration;

/**
 * Background work that any node may do. What must happen once takes its rows by {@code for update
 * skip locked}; a job that throws is logged and tried again, less often when it goes on ({@link
 * Retrying}).
 */
public interface Job {

  /** How long to wait between the end of one run and the begin of the next. */
  Duration pause();

  /** Does the work that is due now. */
  void run();
}
