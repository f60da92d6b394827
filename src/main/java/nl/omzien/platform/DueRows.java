package nl.omzien.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a {@link Job} does with rows that are due: each in a transaction of its own, so that one
 * that fails is tried again the next time and keeps no other from its turn. The work holds its row
 * and looks again, for another node may have been first.
 */
@ApplicationScoped
public class DueRows {

  /** Soon enough for whatever counts in days. */
  public static final Duration PAUSE = Duration.ofMinutes(5);

  private static final Logger log = System.getLogger(DueRows.class.getName());

  private Step step;

  /** For the container's proxy only. */
  protected DueRows() {}

  /** With the transactions of the server. */
  @Inject
  public DueRows(Step step) {
    this.step = step;
  }

  /** Does the work for each row that is due. */
  public void each(Supplier<List<Long>> due, Consumer<Long> work) {
    for (Long id : step.take(due)) {
      try {
        step.take(
            () -> {
              work.accept(id);
              return id;
            });
      } catch (RuntimeException failure) {
        log.log(Level.WARNING, "A row that is due failed and will be tried again", failure);
      }
    }
  }
}
