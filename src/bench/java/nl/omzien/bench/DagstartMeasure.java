package nl.omzien.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.omzien.match.Plan;
import nl.omzien.match.PlanQuestion;
import nl.omzien.match.PlanSolver;
import nl.omzien.match.Planning;
import nl.omzien.match.Policy;
import nl.omzien.match.Shortlist;
import nl.omzien.understanding.Understanding;

/**
 * The plan of a morning, points against time, beside the plan that a team would make by hand:
 * {@code -Dmeasure=dagstart -Dinput=FILE}, with the texts of a file of requests in turn. {@code
 * -Drequests=300}, {@code -Dvolunteers=10000} and {@code -Dseconds=10} are what it takes when
 * nothing else is said. {@code room} is how much better a plan would be in which everybody gets the
 * best and nobody stands in another's way: no plan gains more.
 */
final class DagstartMeasure implements Measure {

  private static final List<Integer> MOMENTS = List.of(1, 2, 3, 5, 7, 10, 20, 30);

  @Override
  public String name() {
    return "dagstart";
  }

  @Override
  public String run(Path input, boolean verbose, PrintStream out) throws IOException {
    int requests = Integer.getInteger("requests", 300);
    int volunteers = Integer.getInteger("volunteers", 10_000);
    int seconds = Integer.getInteger("seconds", 10);
    DagstartWorld world = new DagstartWorld(input);
    List<PlanQuestion> questions = world.questions(requests);
    LocalDate today = MatchWorld.NOW.toLocalDate();
    Shortlist shortlist = new Shortlist(Policy.shipped(), new Understanding().taxonomy(), today);
    var helpers = world.helpers(volunteers);
    long begin = System.nanoTime();
    Plan greedy = new Planning(shortlist, today, helpers, world.activities()).greedy(questions);
    double prepared = secondsSince(begin);
    PlanSolver solver = new PlanSolver(Duration.ofSeconds(seconds));
    long byHand = solver.scored(greedy).points();
    int byHandFilled = greedy.filled();
    double room = 100.0 * (greedy.mostPoints() - byHand) / byHand;
    PointsInTime points =
        new PointsInTime(byHand, MOMENTS.stream().filter(m -> m <= seconds).toList());
    Plan best =
        solver.improved(
            greedy,
            plan -> {
              points.found(plan.points());
              return true;
            });
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    out.printf(
        Locale.ROOT,
        "by hand: %d points, %d filled; no plan is more than %.2f %% better%n",
        byHand,
        byHandFilled,
        room);
    points.show(out);
    return String.format(
        Locale.ROOT,
        "measure=dagstart requests=%d volunteers=%d prepare=%.1f greedy=%d greedy-filled=%d"
            + " room=%.2f%% first-better=%.2f seconds=%d best=%d gain=%.2f%% filled=%d violations=%d load=%.1f",
        requests,
        volunteers,
        prepared,
        byHand,
        byHandFilled,
        room,
        points.firstBetter(),
        seconds,
        best.points(),
        points.gain(best.points()),
        best.filled(),
        best.keepsTheRules() ? 0 : 1,
        load);
  }

  private static double secondsSince(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
