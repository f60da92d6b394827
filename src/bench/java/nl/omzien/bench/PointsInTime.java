package nl.omzien.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How good the best plan was at some moments, from the moment that this is made. */
final class PointsInTime {

  private final long start = System.nanoTime();
  private final long byHand;
  private final Map<Integer, Long> best = new TreeMap<>();
  private double firstBetter = Double.NaN;

  PointsInTime(long byHand, List<Integer> moments) {
    this.byHand = byHand;
    moments.forEach(moment -> best.put(moment, byHand));
  }

  /** A better plan was found now. */
  void found(long points) {
    double now = (System.nanoTime() - start) / 1e9;
    if (points > byHand && Double.isNaN(firstBetter)) {
      firstBetter = now;
    }
    best.replaceAll((moment, known) -> now <= moment ? (Long) points : known);
  }

  /** After how many seconds it was first better than by hand; NaN when it never was. */
  double firstBetter() {
    return firstBetter;
  }

  /** By how many per cent so many points are more than by hand. */
  double gain(long points) {
    return 100.0 * (points - byHand) / byHand;
  }

  void show(PrintStream out) {
    best.forEach(
        (moment, points) ->
            out.printf(
                Locale.ROOT, "after %2d s: %d points, %+.2f %%%n", moment, points, gain(points)));
  }
}
