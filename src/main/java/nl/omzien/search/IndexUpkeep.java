package nl.omzien.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.omzien.platform.Job;

/**
 * What time does to an index: activities pass, and the words of what was removed must leave the
 * files within a day (Lucene only marks what is deleted).
 */
@ApplicationScoped
public class IndexUpkeep implements Job {

  private static final Duration RENEW_EVERY = Duration.ofHours(12);

  @Inject private Indexing indexing;
  @Inject private Clock clock;

  private Instant renewed = Instant.EPOCH;

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    indexing.refresh();
    if (renewed.plus(RENEW_EVERY).isBefore(clock.instant())) {
      indexing.renew();
      renewed = clock.instant();
    }
  }
}
