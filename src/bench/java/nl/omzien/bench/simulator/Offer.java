package nl.omzien.bench.simulator;

/** Somebody said yes to a question, and may or may not hear what became of it. */
final class Offer {

  private final Neighbour neighbour;
  private final Question question;
  private final double madeAt;
  private boolean answered;

  Offer(Neighbour neighbour, Question question, double madeAt) {
    this.neighbour = neighbour;
    this.question = question;
    this.madeAt = madeAt;
  }

  Neighbour neighbour() {
    return neighbour;
  }

  Question question() {
    return question;
  }

  double madeAt() {
    return madeAt;
  }

  boolean answered() {
    return answered;
  }

  /** She hears what became of it, whatever that is. */
  void answer(double now) {
    answered = true;
    neighbour.heard(now);
  }
}
