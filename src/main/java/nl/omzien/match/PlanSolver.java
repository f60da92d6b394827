package nl.omzien.match;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * Makes a plan better by looking at all its lines together. Timefold anneals: it begins at a good
 * plan and takes what is worse for a while, or somebody would never step aside for two others.
 */
public final class PlanSolver {

  /** What a step may cost at first, in points; tried with 40, 100, 250 and 600. */
  private static final String WARMTH = "0hard/100soft";

  private final SolverFactory<Plan> solvers;

  /** Thinks so long about a plan. */
  public PlanSolver(Duration time) {
    solvers =
        SolverFactory.create(
            new SolverConfig()
                .withClassLoader(PlanSolver.class.getClassLoader())
                .withSolutionClass(Plan.class)
                .withEntityClasses(PlanLine.class)
                .withConstraintProviderClass(PlanRules.class)
                .withPhases(annealing())
                .withTerminationSpentLimit(time));
  }

  private static LocalSearchPhaseConfig annealing() {
    return new LocalSearchPhaseConfig()
        .withMoveSelectorConfig(
            new UnionMoveSelectorConfig()
                .withMoveSelectors(new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig()))
        .withAcceptorConfig(
            new LocalSearchAcceptorConfig().withSimulatedAnnealingStartingTemperature(WARMTH))
        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
  }

  /** Says how good a plan is. */
  public Plan scored(Plan plan) {
    SolutionManager.<Plan, HardSoftLongScore>create(solvers).update(plan);
    return plan;
  }

  /**
   * The best plan that was found, beginning with this one; at once when no plan can be better.
   *
   * @param goOn is given every better plan that keeps the rules; no ends the work
   */
  public Plan improved(Plan begin, Predicate<Plan> goOn) {
    long most = begin.mostPoints();
    if (scored(begin).keepsTheRules() && begin.points() == most) {
      return begin;
    }
    Solver<Plan> solver = solvers.buildSolver();
    solver.addEventListener(
        found -> {
          Plan better = found.getNewBestSolution();
          if (better.keepsTheRules() && (!goOn.test(better) || better.points() == most)) {
            solver.terminateEarly();
          }
        });
    return solver.solve(begin);
  }
}
