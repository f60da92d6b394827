package nl.omzien.match;

/** A helper or an activity that may fill one line of a plan. */
final class Choice {

  /** That somebody is helped at all counts as much as the best score. */
  private static final double HELPED = 1;

  /**
   * Collective where possible: a meeting has no past and no fairness to score with, and one helper
   * stays free for somebody else.
   */
  private static final double TOGETHER = 0.25;

  private static final int POINTS = 1_000;

  private final Proposal proposal;
  private final Party party;
  private final int most;
  private final long worth;

  /** For so many lines at most. */
  Choice(Proposal proposal, int most, PlanQuestion question) {
    this.proposal = proposal;
    this.party = Party.of(proposal);
    this.most = most;
    double fit = proposal.score().total() + (party.person() ? 0 : TOGETHER);
    this.worth = Math.round(POINTS * (HELPED + fit) * question.weight());
  }

  Proposal proposal() {
    return proposal;
  }

  Party party() {
    return party;
  }

  /** For how many lines of one plan it may be chosen. */
  int most() {
    return most;
  }

  /** What a plan gains by it, in points. */
  long worth() {
    return worth;
  }

  /** Whether these two are kept apart, so that they are never asked for the same thing. */
  boolean apart(Choice other) {
    return proposal instanceof Candidate one
        && other.proposal instanceof Candidate two
        && Constraints.apart(one.helper(), two.helper());
  }
}
