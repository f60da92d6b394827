package nl.omzien.bench.simulator;

import java.util.List;
import java.util.Locale;

/** A figure over several seeds: its mean and its standard deviation. */
public record Spread(double mean, double deviation) {

  static Spread of(List<Double> values) {
    double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double squares = values.stream().mapToDouble(value -> Math.pow(value - mean, 2)).sum();
    return new Spread(mean, values.size() < 2 ? 0 : Math.sqrt(squares / (values.size() - 1)));
  }

  /** Both, with so many digits behind the point; a mean without end is none. */
  public String with(int digits) {
    if (Double.isInfinite(mean)) {
      return "none";
    }
    return String.format(Locale.ROOT, "%." + digits + "f ± %." + digits + "f", mean, deviation);
  }
}
