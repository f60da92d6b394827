package nl.omzien.match;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.ArrayList;
import java.util.List;

/** Who or what for which question, thought over for all questions of a morning together. */
@PlanningSolution
public final class Plan {

  @PlanningEntityCollectionProperty private List<PlanLine> lines;
  @PlanningScore private HardSoftLongScore score;

  /** For the solver. */
  Plan() {}

  Plan(List<PlanLine> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /** Line by line, in the order of the questions. */
  public List<PlanLine> lines() {
    return lines;
  }

  /** How many lines somebody or something fills. */
  public int filled() {
    return (int) lines.stream().filter(line -> line.choice() != null).count();
  }

  /** How good it is, in points; more is better, and it says nothing by itself. */
  public long points() {
    return score == null ? 0 : score.softScore();
  }

  /**
   * The points that no plan of these lines exceeds: everybody gets the best, nobody is in the way.
   */
  public long mostPoints() {
    return lines.stream()
        .mapToLong(line -> line.choices().stream().mapToLong(Choice::worth).max().orElse(0))
        .sum();
  }

  /** Whether it breaks no rule; known once it was scored. */
  public boolean keepsTheRules() {
    return score != null && score.isFeasible();
  }
}
