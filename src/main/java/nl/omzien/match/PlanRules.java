package nl.omzien.match;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;

/**
 * What makes a plan good. Whether a helper fits a question is asked of {@link Constraints} before:
 * who does not is no choice at all. Here stands only what lines have to do with each other.
 */
public final class PlanRules implements ConstraintProvider {

  @Override
  public Constraint[] defineConstraints(ConstraintFactory all) {
    return new Constraint[] {
      nobodyIsAskedMoreThanSheWants(all),
      nobodyStandsTwiceForOneRequest(all),
      whoIsKeptApartIsNotAskedForTheSame(all),
      whoIsKeptApartDoesNotMeet(all),
      everybodyIsHelped(all),
      workIsShared(all)
    };
  }

  private static UniConstraintStream<PlanLine> helpers(ConstraintFactory all) {
    return all.forEach(PlanLine.class).filter(line -> line.party().helper());
  }

  private static Constraint nobodyIsAskedMoreThanSheWants(ConstraintFactory all) {
    return helpers(all)
        .groupBy(PlanLine::party, PlanLine::most, ConstraintCollectors.count())
        .filter((party, most, lines) -> lines > most)
        .penalizeLong(HardSoftLongScore.ONE_HARD, (party, most, lines) -> lines - most)
        .asConstraint("more than she wants");
  }

  private static Constraint nobodyStandsTwiceForOneRequest(ConstraintFactory all) {
    return all.forEachUniquePair(
            PlanLine.class, Joiners.equal(PlanLine::request), Joiners.equal(PlanLine::party))
        .penalizeLong(HardSoftLongScore.ONE_HARD, (one, other) -> 1)
        .asConstraint("twice for one request");
  }

  private static Constraint whoIsKeptApartIsNotAskedForTheSame(ConstraintFactory all) {
    return all.forEachUniquePair(PlanLine.class, Joiners.equal(PlanLine::request))
        .filter((one, other) -> one.choice().apart(other.choice()))
        .penalizeLong(HardSoftLongScore.ONE_HARD, (one, other) -> 1)
        .asConstraint("kept apart, asked for the same");
  }

  private static Constraint whoIsKeptApartDoesNotMeet(ConstraintFactory all) {
    return all.forEach(PlanLine.class)
        .filter(line -> !line.party().helper() && !line.question().apartFrom().isEmpty())
        .join(PlanLine.class, Joiners.equal(PlanLine::party))
        .filter(PlanLine::keptApartFrom)
        .penalizeLong(HardSoftLongScore.ONE_HARD, (one, other) -> 1)
        .asConstraint("kept apart, at one activity");
  }

  private static Constraint everybodyIsHelped(ConstraintFactory all) {
    return all.forEach(PlanLine.class)
        .rewardLong(HardSoftLongScore.ONE_SOFT, line -> line.choice().worth())
        .asConstraint("helped, and well");
  }

  private static Constraint workIsShared(ConstraintFactory all) {
    return helpers(all)
        .groupBy(PlanLine::party, PlanLine::again, ConstraintCollectors.count())
        .filter((party, again, lines) -> lines > 1)
        .penalizeLong(
            HardSoftLongScore.ONE_SOFT, (party, again, lines) -> Choice.burden(again, lines))
        .asConstraint("fairly shared");
  }
}
