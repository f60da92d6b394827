package nl.omzien.bench.simulator;

import java.util.SplittableRandom;

/**
 * Luck that does not hang on what happened before. The same thing asked of it has the same answer
 * under every way of matching, so that ways differ by what they do and not by their dice.
 */
final class Luck {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long seed;

  Luck(long seed) {
    this.seed = seed;
  }

  /** From 0 to 1, evenly, for this event and whom it is about. */
  double of(String event, long... whom) {
    long mixed = seed * SPREAD + event.hashCode();
    for (long one : whom) {
      mixed = new SplittableRandom(mixed ^ (one * SPREAD)).nextLong();
    }
    return new SplittableRandom(mixed).nextDouble();
  }

  /** Whether something with this probability happens. */
  boolean happens(double probability, String event, long... whom) {
    return of(event, whom) < probability;
  }

  /** A whole number below the bound. */
  int below(int bound, String event, long... whom) {
    return (int) (of(event, whom) * bound);
  }

  /** A time until something that comes by chance, with this mean. */
  double wait(double mean, String event, long... whom) {
    return -mean * Math.log(1 - of(event, whom));
  }

  /** Log-normal: half of all people are below the median, a few far above it. */
  double around(double median, double spread, String event, long... whom) {
    double u = Math.max(1e-12, of(event, whom));
    double v = of(event + " too", whom);
    double normal = Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
    return median * Math.exp(spread * normal);
  }
}
