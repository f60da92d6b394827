package nl.omzien.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * As a team does it by hand: whoever waits longest chooses first, and takes the best that is left.
 * It is there at once; the solver begins with it and is measured against it.
 */
final class GreedyPlan {

  private final Map<Party, List<PlanLine>> taken = new HashMap<>();
  private final Map<Long, List<PlanLine>> ofRequest = new HashMap<>();

  private GreedyPlan() {}

  /** Fills all lines of an empty plan. */
  static void fill(Plan plan) {
    GreedyPlan greedy = new GreedyPlan();
    plan.lines().forEach(greedy::keep);
    plan.lines().stream()
        .filter(line -> line.choice() == null)
        .sorted(
            Comparator.comparingInt((PlanLine line) -> line.question().days())
                .reversed()
                .thenComparingInt(PlanLine::number))
        .forEach(greedy::choose);
  }

  private void keep(PlanLine line) {
    line.question()
        .before()
        .flatMap(line::choice)
        .filter(choice -> free(line, choice))
        .ifPresent(choice -> take(line, choice));
  }

  private void choose(PlanLine line) {
    long most = 0;
    Choice best = null;
    for (Choice choice : line.choices()) {
      long gain = free(line, choice) ? gain(choice) : 0;
      if (gain > most) {
        most = gain;
        best = choice;
      }
    }
    if (best != null) {
      take(line, best);
    }
  }

  private void take(PlanLine line, Choice choice) {
    line.choose(choice);
    taken.computeIfAbsent(line.party(), none -> new ArrayList<>()).add(line);
    ofRequest.computeIfAbsent(line.request(), none -> new ArrayList<>()).add(line);
  }

  private long gain(Choice choice) {
    int lines = lines(choice.party()).size();
    return choice.worth()
        - Choice.burden(choice.again(), lines + 1)
        + Choice.burden(choice.again(), lines);
  }

  private boolean free(PlanLine line, Choice choice) {
    List<PlanLine> there = lines(choice.party());
    return there.size() < choice.most()
        && there.stream().noneMatch(other -> other.request() == line.request())
        && ofRequest.getOrDefault(line.request(), List.of()).stream()
            .noneMatch(other -> choice.apart(other.choice()))
        && (choice.party().helper() || there.stream().noneMatch(line::keptApartFrom));
  }

  private List<PlanLine> lines(Party party) {
    return taken.getOrDefault(party, List.of());
  }
}
