package nl.omzien.bench.simulator;

import nl.omzien.match.Policy;
import nl.omzien.understanding.Taxonomy;

/**
 * Ours as it is: who fits is asked in rings, and whoever looks at the open questions may offer
 * herself, but not without the certificate that a question asks for.
 */
final class Omzien implements Way {

  private final Way rings;
  private final Way list = new Board(Neighbour::clearedFor);

  Omzien(Policy policy, Taxonomy taxonomy) {
    rings = new Matching(policy, taxonomy);
  }

  @Override
  public void begin(Life life) {
    rings.begin(life);
    list.begin(life);
  }

  @Override
  public void opened(Question question, Life life) {
    list.opened(question, life);
    rings.opened(question, life);
  }

  @Override
  public boolean answersEveryone() {
    return true;
  }
}
