package nl.omzien.match;

import java.util.Locale;

/**
 * Whoever or whatever a plan thinks of.
 *
 * @param kind of what
 * @param id key of the volunteer or of the initiative
 */
public record Party(Kind kind, long id) {

  /** What it is. */
  public enum Kind {
    /** Somebody who helps. */
    VOLUNTEER,
    /** An initiative that takes up the question: one of its people helps. */
    INITIATIVE,
    /** An initiative to go to. */
    ACTIVITY;

    /** As it stands in the records of pages. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Party of(Proposal proposal) {
    return proposal instanceof Candidate candidate
        ? of(candidate.helper())
        : activity(((Meeting) proposal).activity().id());
  }

  static Party of(Helper helper) {
    return new Party(helper.initiative() ? Kind.INITIATIVE : Kind.VOLUNTEER, helper.id());
  }

  /** Who helps. */
  public static Party of(Taker taker) {
    return taker
        .volunteer()
        .map(volunteer -> new Party(Kind.VOLUNTEER, volunteer.id()))
        .orElseGet(() -> new Party(Kind.INITIATIVE, taker.initiative().orElseThrow().id()));
  }

  /** What to go to. */
  public static Party activity(long id) {
    return new Party(Kind.ACTIVITY, id);
  }

  /** Whether it is somebody who helps; an activity otherwise. */
  boolean helper() {
    return kind != Kind.ACTIVITY;
  }
}
