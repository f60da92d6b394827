package nl.omzien.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * How long something takes, one after the other and by many at once.
 *
 * @param p50 median in milliseconds
 * @param p99 of a hundred, all but one take at most this many milliseconds
 * @param perSecond how many are done in a second
 * @param processor mean processor time of this thread in milliseconds: what is left when a machine
 *     is busy with other things
 */
record Timed(double p50, double p99, double perSecond, double processor) {

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /**
   * Does it for each of the texts, again and again.
   *
   * @param seconds how long to go on, after a quarter of that to warm up
   */
  static Timed alone(List<String> texts, int seconds, Consumer<String> work) {
    long warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds) / 4;
    for (int i = 0; System.nanoTime() < warm; i++) {
      work.accept(texts.get(i % texts.size()));
    }
    long[] took = new long[1_000_000];
    int done = 0;
    long cpu = CLOCK.getCurrentThreadCpuTime();
    long begin = System.nanoTime();
    long end = begin + TimeUnit.SECONDS.toNanos(seconds);
    while (done < took.length && System.nanoTime() < end) {
      long start = System.nanoTime();
      work.accept(texts.get(done % texts.size()));
      took[done++] = System.nanoTime() - start;
    }
    long[] sorted = Arrays.copyOf(took, done);
    Arrays.sort(sorted);
    return new Timed(
        sorted[done / 2] / 1e6,
        sorted[Math.min(done - 1, (int) (done * 0.99))] / 1e6,
        done * 1e9 / (System.nanoTime() - begin),
        (CLOCK.getCurrentThreadCpuTime() - cpu) / 1e6 / done);
  }

  /** The number a second that this many clients get, each with the work of its own number. */
  static double together(int clients, List<String> texts, int seconds, List<Consumer<String>> work)
      throws InterruptedException {
    AtomicLong done = new AtomicLong();
    long begin = System.nanoTime();
    long end = begin + TimeUnit.SECONDS.toNanos(seconds);
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    for (int client = 0; client < clients; client++) {
      int number = client;
      Consumer<String> mine = work.get(client % work.size());
      threads.execute(
          () -> {
            for (int i = number; System.nanoTime() < end; i++) {
              mine.accept(texts.get(i % texts.size()));
              done.incrementAndGet();
            }
          });
    }
    threads.shutdown();
    threads.awaitTermination(seconds * 3L + 30, TimeUnit.SECONDS);
    return done.get() * 1e9 / (System.nanoTime() - begin);
  }
}
