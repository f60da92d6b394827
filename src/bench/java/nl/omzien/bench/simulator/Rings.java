package nl.omzien.bench.simulator;

import java.util.List;

/**
 * Asks a few, and more people every day until somebody is being tried; never at night, and not
 * without the team where a certificate is needed. Who comes first is for each way to say.
 */
abstract class Rings implements Way {

  private static final int FIRST_RING = 3;
  private static final int NEXT_RING = 5;
  private static final double WIDENS_AFTER = 24;

  @Override
  public void opened(Question question, Life life) {
    life.agenda().at(moment(question, life.now()), () -> ask(question, FIRST_RING, life));
  }

  private void ask(Question question, int number, Life life) {
    if (!question.waiting()) {
      return;
    }
    if (!question.hasHope()) {
      next(question, number, life).forEach(neighbour -> life.asks(neighbour, question));
    }
    life.agenda()
        .at(moment(question, life.now() + WIDENS_AFTER), () -> ask(question, NEXT_RING, life));
  }

  private double moment(Question question, double hour) {
    return question.ask().clearance() ? Hours.office(hour) : Hours.awake(hour);
  }

  /** At most so many whom to ask now, the best first; none who was asked for this before. */
  abstract List<Neighbour> next(Question question, int number, Life life);
}
