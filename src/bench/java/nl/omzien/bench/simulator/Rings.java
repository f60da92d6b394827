package nl.omzien.bench.simulator;

import java.util.List;

/**
 * Asks a few, and some hours later more, until somebody is being tried; never at night, and not
 * without the team where a certificate is needed or after the rings that go by themselves. Who
 * comes first is for each way to say.
 */
abstract class Rings implements Way {

  // as the program's own rings do: kring.eerste, kring.volgende, kring.uren, kring.hoogstens
  private static final int FIRST_RING = 3;
  private static final int NEXT_RING = 5;
  private static final double WIDENS_AFTER = 6;
  private static final int BY_THEMSELVES = 4;

  @Override
  public void opened(Question question, Life life) {
    life.agenda().at(moment(question, 1, life.now()), () -> ask(question, 1, life));
  }

  private void ask(Question question, int ring, Life life) {
    if (!question.waiting()) {
      return;
    }
    int next = question.hasHope() ? ring : ring + 1;
    if (next > ring) {
      next(question, ring == 1 ? FIRST_RING : NEXT_RING, life)
          .forEach(neighbour -> life.asks(neighbour, question));
    }
    double later = moment(question, next, life.now() + WIDENS_AFTER);
    life.agenda().at(later, () -> ask(question, next, life));
  }

  private static double moment(Question question, int ring, double hour) {
    return question.ask().clearance() || ring > BY_THEMSELVES
        ? Hours.office(hour)
        : Hours.awake(hour);
  }

  /** At most so many whom to ask now, the best first; none who was asked for this before. */
  abstract List<Neighbour> next(Question question, int number, Life life);
}
