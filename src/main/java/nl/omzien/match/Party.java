package nl.omzien.match;

/**
 * Whoever or whatever a plan thinks of.
 *
 * @param person whether it is a helper; an activity otherwise
 * @param id key of the volunteer or of the initiative
 */
public record Party(boolean person, long id) {

  static Party of(Proposal proposal) {
    return proposal instanceof Candidate candidate
        ? new Party(true, candidate.helper().id())
        : new Party(false, ((Meeting) proposal).activity().id());
  }
}
