package nl.omzien.bench.simulator;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.omzien.understanding.Times;

/** Parts of the week in which something suits. */
final class Parts {

  private static final List<String> ALL = List.copyOf(new TreeSet<>(Times.all()));

  private Parts() {}

  /** Some of them, drawn for this question. */
  static Set<String> some(long question, Luck luck) {
    int span = Assumptions.MOST_PARTS - Assumptions.LEAST_PARTS + 1;
    int number = Assumptions.LEAST_PARTS + luck.below(span, "how many parts", question);
    Set<String> some = new TreeSet<>();
    for (int i = 0; some.size() < number; i++) {
      some.add(ALL.get(luck.below(ALL.size(), "part", question, i)));
    }
    return some;
  }
}
