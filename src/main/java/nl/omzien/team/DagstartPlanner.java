package nl.omzien.team;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import nl.omzien.match.Plan;
import nl.omzien.match.PlanSolver;
import nl.omzien.platform.Job;

/**
 * Makes the plan that a team wants, on one node, apart from all other background work: first as a
 * team would by hand, then better and better for some seconds. What it finds is written down while
 * it thinks, so that every member on every node sees it.
 */
@ApplicationScoped
public class DagstartPlanner implements Job {

  private static final Logger log = System.getLogger(DagstartPlanner.class.getName());

  private static final Duration SHORTEST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final Duration A_LINE = Duration.ofMillis(50);
  private static final Duration BETWEEN_WRITINGS = Duration.ofSeconds(1);

  @Resource private ManagedExecutorService executor;
  @Inject private DagstartDrafts drafts;
  @Inject private Clock clock;

  private final AtomicBoolean busy = new AtomicBoolean();

  @Override
  public Duration pause() {
    return Duration.ofMillis(700);
  }

  @Override
  public void run() {
    if (busy.compareAndSet(false, true)) {
      try {
        drafts
            .claim()
            .ifPresentOrElse(
                claimed -> executor.execute(() -> makeAndRest(claimed)), () -> busy.set(false));
      } catch (RuntimeException failure) {
        busy.set(false);
        throw failure;
      }
    }
  }

  private void makeAndRest(DagstartDrafts.Claim claimed) {
    try {
      make(claimed);
    } catch (RuntimeException failure) {
      // another node, or this one, tries again when the time for it is over
      log.log(Level.WARNING, "A plan of a dagstart could not be made", failure);
    } finally {
      busy.set(false);
    }
  }

  private void make(DagstartDrafts.Claim claimed) {
    DagstartDraft draft = drafts.draft(claimed);
    if (!drafts.write(draft, draft.plan())) {
      return;
    }
    PlanSolver solver = new PlanSolver(time(draft));
    long byHand = solver.scored(draft.plan()).points();
    AtomicReference<Instant> written = new AtomicReference<>(clock.instant());
    Plan best = solver.improved(draft.plan(), better -> writeSometimes(draft, better, written));
    log.log(
        Level.INFO,
        "A dagstart of {0} lines: {1} points by hand, {2} by thinking them over together",
        draft.lines().size(),
        byHand,
        best.points());
    if (drafts.write(draft, best)) {
      drafts.ready(claimed);
    }
  }

  /** The more lines, the longer; nobody waits for three questions as for three hundred. */
  private static Duration time(DagstartDraft draft) {
    Duration time = SHORTEST.plus(A_LINE.multipliedBy(draft.lines().size()));
    return time.compareTo(LONGEST) > 0 ? LONGEST : time;
  }

  /** Gives whether to go on: not when the team wants another plan. */
  private boolean writeSometimes(
      DagstartDraft draft, Plan better, AtomicReference<Instant> written) {
    Instant now = clock.instant();
    if (Duration.between(written.get(), now).compareTo(BETWEEN_WRITINGS) < 0) {
      return true;
    }
    written.set(now);
    return drafts.write(draft, better);
  }
}
