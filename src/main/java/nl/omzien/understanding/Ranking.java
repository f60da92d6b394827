package nl.omzien.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Scores become weights between 0 and 1, best first; what hardly counts is left out. */
final class Ranking {

  private static final double LEAST = 0.02;

  private Ranking() {}

  static <T> List<Found<T>> of(
      Collection<T> all,
      Function<T, String> code,
      Map<String, Double> scores,
      Map<String, Evidence> notes,
      List<Reading.Word> reading) {
    List<Found<T>> found = new ArrayList<>();
    for (T each : all) {
      double weight = weight(scores.getOrDefault(code.apply(each), 0.0));
      if (weight >= LEAST) {
        List<String> said = new ArrayList<>();
        Evidence evidence = notes.getOrDefault(code.apply(each), new Evidence());
        evidence.words().forEach(word -> said.add(reading.get(word).surface()));
        found.add(new Found<>(each, weight, said));
      }
    }
    found.sort(Comparator.comparingDouble((Found<T> f) -> f.weight()).reversed());
    return found;
  }

  /** A score, from 0 to infinity, as a weight from 0 to 1. */
  static double weight(double score) {
    return 1 - Math.exp(-score);
  }
}
