package nl.omzien.match;

/**
 * Whoever or whatever a plan thinks of.
 *
 * @param person whether it is a helper; an activity otherwise
 * @param id key of the volunteer or of the initiative
 */
public record Party(boolean person, long id) {

  /** What a second line for the same helper costs, in points; a third costs twice that. */
  private static final long AGAIN = 200;

  static Party of(Proposal proposal) {
    return proposal instanceof Candidate candidate
        ? new Party(true, candidate.helper().id())
        : new Party(false, ((Meeting) proposal).activity().id());
  }

  /** Fairness: what it costs to ask one helper for so many things on one morning, in points. */
  long burden(int lines) {
    return person ? AGAIN * lines * (lines - 1) / 2 : 0;
  }
}
