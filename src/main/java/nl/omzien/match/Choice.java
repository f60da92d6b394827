package nl.omzien.match;

/**
 * A volunteer, an initiative that takes up questions or an activity that may fill one line of a
 * plan.
 */
final class Choice {

  /** That somebody is helped at all counts as much as the best score. */
  private static final double HELPED = 1;

  private static final int POINTS = 1_000;

  private final Proposal proposal;
  private final Party party;
  private final int most;
  private final long worth;
  private final long again;

  /** For so many lines at most. A meeting has no past and no fairness to score with. */
  Choice(Proposal proposal, int most, PlanQuestion question, Policy.Morning morning) {
    this.proposal = proposal;
    this.party = Party.of(proposal);
    this.most = most;
    double fit = proposal.score().total() + (party.helper() ? 0 : morning.together());
    this.worth = Math.round(POINTS * (HELPED + fit) * morning.weight(question.days()));
    this.again = party.helper() ? Math.round(POINTS * morning.again()) : 0;
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

  /** What a second line for the same helper costs, in points. */
  long again() {
    return again;
  }

  /** Fairness: what it costs in all to ask one helper for so many things on one morning. */
  static long burden(long again, int lines) {
    return again * lines * (lines - 1) / 2;
  }

  /** Whether these two are kept apart, so that they are never asked for the same thing. */
  boolean apart(Choice other) {
    return proposal instanceof Candidate one
        && other.proposal instanceof Candidate two
        && Constraints.apart(one.helper(), two.helper());
  }
}
