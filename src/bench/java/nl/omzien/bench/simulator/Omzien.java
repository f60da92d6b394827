package nl.omzien.bench.simulator;

import nl.omzien.match.Meeting;
import nl.omzien.match.Policy;
import nl.omzien.match.Shortlist;
import nl.omzien.understanding.Taxonomy;

/**
 * Ours as it is: before she posts, somebody is shown what takes place that fits; who fits is asked
 * in rings, and whoever looks at the open questions may offer herself, but not without the
 * certificate that a question asks for.
 */
final class Omzien implements Way {

  /** So many activities are shown before a question is posted. */
  private static final int SHOWN = 3;

  private final Way rings;
  private final WalkIns walkIns;
  private final Policy policy;
  private final Taxonomy taxonomy;
  private final Way list = new Board(Neighbour::clearedFor);

  Omzien(WalkIns walkIns, Policy policy, Taxonomy taxonomy) {
    this.walkIns = walkIns;
    this.policy = policy;
    this.taxonomy = taxonomy;
    rings = new Matching(policy, taxonomy);
  }

  @Override
  public void begin(Life life) {
    rings.begin(life);
    list.begin(life);
  }

  @Override
  public void asked(Question question, Life life) {
    new Shortlist(policy, taxonomy, Hours.date(life.now()))
        .activities(question.need(), walkIns.at(life.now()), SHOWN).stream()
            .map(Meeting::activity)
            .forEach(
                activity ->
                    walkIns
                        .next(activity, life.now())
                        .ifPresent(hour -> life.shows(question, activity, hour)));
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
