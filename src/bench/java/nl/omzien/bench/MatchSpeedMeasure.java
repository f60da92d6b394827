package nl.omzien.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.omzien.bench.simulator.Ask;
import nl.omzien.bench.simulator.Crowd;
import nl.omzien.match.Candidate;
import nl.omzien.match.Helper;
import nl.omzien.match.Need;
import nl.omzien.match.Policy;
import nl.omzien.match.Pool;
import nl.omzien.match.Shortlist;
import nl.omzien.understanding.Understanding;

/**
 * How fast ten proposals are made for one request, by the pool and by a plain scan of all: {@code
 * -Dmeasure=match-speed -Dinput=FILE}, with the requests of that file in turn. {@code
 * -Dvolunteers=10000,100000} and {@code -Dseconds=5} are what it takes when nothing else is said.
 * Reading the request's words is not counted, nor is fetching the volunteers.
 */
final class MatchSpeedMeasure implements Measure {

  private static final int PROPOSED = 10;
  private static final int SEED = 1;
  private static final int TURNS = 9;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Shortlist shortlist =
      new Shortlist(Policy.shipped(), new Understanding().taxonomy(), MatchWorld.NOW.toLocalDate());

  @Override
  public String name() {
    return "match-speed";
  }

  @Override
  public String run(Path input, boolean verbose, PrintStream out) throws IOException {
    int seconds = Integer.getInteger("seconds", 5);
    MatchWorld world = new MatchWorld();
    Map<String, Need> needs = new LinkedHashMap<>();
    for (Ask ask : AskFile.read(input, world)) {
      needs.put(String.valueOf(needs.size()), ask.read());
    }
    Crowd crowd = new Crowd(world.helpers().keySet());
    StringBuilder last = new StringBuilder("measure=match-speed");
    for (String number : System.getProperty("volunteers", "10000,100000").split(",")) {
      List<Helper> helpers = lively(crowd.some(Integer.parseInt(number.strip()), SEED));
      last.append(compared(helpers, needs, seconds, out));
    }
    return last.append(String.format(Locale.ROOT, " load=%.1f", load())).toString();
  }

  private String compared(
      List<Helper> helpers, Map<String, Need> needs, int seconds, PrintStream out) {
    long start = System.nanoTime();
    Pool pool = new Pool(helpers);
    double built = (System.nanoTime() - start) / 1e6;
    long differ =
        needs.values().stream()
            .filter(need -> !ids(need, pool.within(need)).equals(ids(need, helpers)))
            .count();
    double looked =
        needs.values().stream().mapToInt(need -> pool.within(need).size()).average().orElse(0);
    List<String> turns = new ArrayList<>(needs.keySet());
    Timed pooled =
        Timed.alone(
            turns, seconds, turn -> proposals(needs.get(turn), pool.within(needs.get(turn))));
    Timed plain = Timed.alone(turns, seconds, turn -> proposals(needs.get(turn), helpers));
    out.printf(
        Locale.ROOT,
        "%d volunteers: the pool takes %.0f ms to build and leaves %.0f on average; %d of %d lists"
            + " differ%n",
        helpers.size(),
        built,
        looked,
        differ,
        needs.size());
    return told(helpers.size(), "pool", pooled)
        + String.format(
            Locale.ROOT, " pool-%d-cpu-worst=%.1f", helpers.size(), worst(needs.values(), pool))
        + told(helpers.size(), "scan", plain)
        + " differ="
        + differ;
  }

  /** Processor time of the dearest need in milliseconds: of each the median of some turns. */
  private double worst(Collection<Need> needs, Pool pool) {
    double worst = 0;
    for (Need need : needs) {
      long[] took = new long[TURNS];
      for (int turn = 0; turn < TURNS; turn++) {
        long start = CLOCK.getCurrentThreadCpuTime();
        proposals(need, pool.within(need));
        took[turn] = CLOCK.getCurrentThreadCpuTime() - start;
      }
      Arrays.sort(took);
      worst = Math.max(worst, took[TURNS / 2] / 1e6);
    }
    return worst;
  }

  private List<Candidate> proposals(Need need, List<Helper> helpers) {
    return shortlist.helpers(need, helpers, PROPOSED);
  }

  private List<Long> ids(Need need, List<Helper> helpers) {
    return proposals(need, helpers).stream().map(each -> each.helper().id()).toList();
  }

  /** Some of them are busy, or were asked lately. */
  private static List<Helper> lively(List<Helper> helpers) {
    Random random = new Random(SEED);
    return helpers.stream()
        .map(
            helper ->
                helper.with(
                    helper
                        .room()
                        .busyWith(random.nextInt(3))
                        .asked(
                            random.nextInt(3),
                            MatchWorld.NOW.toLocalDate().minusDays(random.nextInt(30)))))
        .toList();
  }

  private static String told(int volunteers, String how, Timed timed) {
    return String.format(
        Locale.ROOT,
        " %s-%d-p50=%.1f %s-%d-p99=%.1f %s-%d-cpu=%.1f",
        how,
        volunteers,
        timed.p50(),
        how,
        volunteers,
        timed.p99(),
        how,
        volunteers,
        timed.processor());
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
