package nl.omzien.division;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.omzien.platform.Job;

/**
 * Reads the files that coordinators bring, on one node, apart from all other background work. How
 * far it is stands in the database, for whoever looks on whichever node; what a node did not finish
 * another begins anew.
 */
@ApplicationScoped
public class DivisionReading implements Job {

  private static final Logger log = System.getLogger(DivisionReading.class.getName());

  /** So many rows are kept at once. */
  private static final int AT_ONCE = 500;

  @Resource private ManagedExecutorService executor;
  @Inject private DivisionSteps steps;

  private final AtomicBoolean busy = new AtomicBoolean();

  @Override
  public Duration pause() {
    return Duration.ofMillis(700);
  }

  @Override
  public void run() {
    if (busy.compareAndSet(false, true)) {
      try {
        steps
            .claim()
            .ifPresentOrElse(
                claimed -> executor.execute(() -> readAndRest(claimed)), () -> busy.set(false));
      } catch (RuntimeException failure) {
        busy.set(false);
        throw failure;
      }
    }
  }

  private void readAndRest(DivisionSteps.Claim claimed) {
    try {
      read(steps, claimed);
    } catch (RuntimeException failure) {
      // another node, or this one, begins anew when the time for it is over
      log.log(Level.WARNING, "A file of districts and neighbourhoods could not be read", failure);
    } finally {
      busy.set(false);
    }
  }

  /** Reads one; stops when another node took over. */
  static void read(DivisionSteps steps, DivisionSteps.Claim claimed) {
    PartsStream file = new PartsStream(place -> steps.piece(claimed, place));
    List<AreaRow> waiting = new ArrayList<>();
    try {
      new DivisionReader(
              row -> {
                waiting.add(row);
                if (waiting.size() == AT_ONCE) {
                  keep(steps, claimed, waiting, row.place(), file.count());
                }
              })
          .read(file);
      if (!waiting.isEmpty()) {
        int features = waiting.get(waiting.size() - 1).place();
        keep(steps, claimed, waiting, features, file.count());
      }
      steps.done(claimed);
    } catch (UnreadableDivision wrong) {
      steps.refuse(claimed, wrong.key(), wrong.detail());
    } catch (TakenOver other) {
      log.log(Level.INFO, "Another node reads the file of districts and neighbourhoods now");
    }
  }

  private static void keep(
      DivisionSteps steps,
      DivisionSteps.Claim claimed,
      List<AreaRow> rows,
      int features,
      long bytes) {
    if (!steps.keep(claimed, rows, features, bytes)) {
      throw new TakenOver();
    }
    rows.clear();
  }

  /** This node was given up. */
  private static final class TakenOver extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
