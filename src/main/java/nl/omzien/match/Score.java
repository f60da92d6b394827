package nl.omzien.match;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well a helper or an activity fits a need: parts from 0 to 1, each with a weight. It orders
 * proposals and explains them; it is no judgement of a person, and a person decides.
 */
public final class Score {

  private static final Part[] PARTS = Part.values();

  private final Policy policy;
  private final double[] values = new double[PARTS.length];
  private double total = Double.NaN;

  Score(Policy policy) {
    this.policy = policy;
  }

  void set(Part part, double value) {
    values[part.ordinal()] = value;
  }

  /** One part, 0 to 1. */
  public double of(Part part) {
    return values[part.ordinal()];
  }

  /** What this part adds to the total. */
  public double share(Part part) {
    return policy.weight(part) * of(part);
  }

  /** The parts by what they add, the most first. */
  List<Part> strongestFirst() {
    return Stream.of(PARTS).sorted(Comparator.comparingDouble(this::share).reversed()).toList();
  }

  /** All parts together, 0 to 1; 0 when she can do nothing of what is asked. */
  public double total() {
    if (Double.isNaN(total)) {
      double sum = 0;
      for (Part part : PARTS) {
        sum += share(part);
      }
      total = of(Part.SKILL) == 0 ? 0 : sum;
    }
    return total;
  }
}
