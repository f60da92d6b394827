package nl.omzien.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.omzien.testing.Http;
import nl.omzien.testing.Program;
import nl.omzien.testing.RunningDatabase;

/**
 * From commit to visible, through the feed: {@code mvn -q -DskipTests package && mvn -q -Pquality
 * verify -Dbench=nl.omzien.bench.FeedRun}. The real program runs on its own durable database;
 * volunteers' words change at {@code -Drate=100} transactions a second for {@code -Dseconds=60},
 * among {@code -Dvolunteers=2000}; all the while somebody of the team asks over HTTP for words that
 * nobody said before, from the moment that their commit returned until they are found.
 */
public final class FeedRun {

  private static final int WRITERS = 4;
  private static final int SEEKERS = 2;
  private static final int WARM_SECONDS = 15;

  private FeedRun() {}

  /** Measures; the last line is the figures. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException, SQLException {
    Path folder = Files.createTempDirectory("omzien-feed");
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    try (Program program = Program.start(folder, Map.of(), "--demo").awaitReady()) {
      Crowd crowd = new Crowd(RunningDatabase.of(folder), Integer.getInteger("volunteers", 2_000));
      run(program, crowd, WARM_SECONDS);
      System.out.printf(
          Locale.ROOT,
          "measure=feed load=%.1f %s%n",
          load,
          run(program, crowd, Integer.getInteger("seconds", 60)));
    } finally {
      SearchMeasure.delete(folder);
    }
  }

  private static String run(Program program, Crowd crowd, int seconds)
      throws InterruptedException, ExecutionException, SQLException {
    int rate = Integer.getInteger("rate", 100);
    long begin = System.nanoTime();
    long end = begin + TimeUnit.SECONDS.toNanos(seconds);
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS + SEEKERS);
    try {
      List<Future<Long>> writing = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        int number = writer;
        writing.add(threads.submit(() -> crowd.change(number, WRITERS, rate, end)));
      }
      List<Future<List<Long>>> seeking = new ArrayList<>();
      for (int seeker = 0; seeker < SEEKERS; seeker++) {
        int number = seeker;
        seeking.add(threads.submit(() -> crowd.seek(number, SEEKERS, program.address(), end)));
      }
      long changes = 0;
      for (Future<Long> each : writing) {
        changes += each.get();
      }
      double perSecond = changes * 1e9 / (System.nanoTime() - begin);
      long lag = crowd.visibleAfter(0, Http.as("samira", program.address()));
      List<Long> took = new ArrayList<>();
      for (Future<List<Long>> each : seeking) {
        took.addAll(each.get());
      }
      long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
      return String.format(
          Locale.ROOT,
          "changes=%d rate=%.1f samples=%d p50=%.0f p90=%.0f p99=%.0f max=%.0f lag-at-end=%.0f",
          changes,
          perSecond,
          sorted.length,
          at(sorted, 0.5),
          at(sorted, 0.9),
          at(sorted, 0.99),
          Arrays.stream(sorted).max().orElse(0) / 1e6,
          lag / 1e6);
    } finally {
      threads.shutdownNow();
    }
  }

  private static double at(long[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
  }
}
