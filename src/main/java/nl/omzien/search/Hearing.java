package nl.omzien.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import nl.omzien.platform.DatabaseReady;
import nl.omzien.platform.Job;
import nl.omzien.understanding.Saying;
import nl.omzien.understanding.Understanding;

/**
 * Each node asks now and then which words the teams have, and reads them in when they changed.
 * Questions and texts are understood with them from then on; the index stays as it is.
 */
@ApplicationScoped
public class Hearing implements Job {

  private TeamWords words;
  private List<Saying> heard = List.of();

  /** For the container's proxy only. */
  protected Hearing() {}

  @Inject
  Hearing(TeamWords words) {
    this.words = words;
  }

  /** Before the first question is asked. */
  @Transactional
  void begin(@Observes @Priority(450) DatabaseReady ready) {
    run();
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(10);
  }

  @Override
  @Transactional
  public synchronized void run() {
    List<Saying> present = words.sayings();
    if (!present.equals(heard)) {
      Understanding.hear(present);
      heard = present;
    }
  }
}
