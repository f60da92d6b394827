package nl.omzien.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One helper that an open request seeks on the morning that a plan is made.
 *
 * @param need what is asked
 * @param days how many days it has been waiting
 * @param already helpers who were asked for it and may still come
 * @param apartFrom keys of the people whom the team does not bring together with who asks
 * @param notAt keys of the activities where one of those will be
 * @param before what an earlier plan said, so that a new one changes no more than it must
 */
public record PlanQuestion(
    Need need,
    int days,
    List<Helper> already,
    Set<Long> apartFrom,
    Set<Long> notAt,
    Optional<Party> before) {

  /** Copies the collections. */
  public PlanQuestion {
    already = List.copyOf(already);
    apartFrom = Set.copyOf(apartFrom);
    notAt = Set.copyOf(notAt);
  }

  /** One helper sought by somebody of whom nothing else is known. */
  public static PlanQuestion of(Need need, int days) {
    return new PlanQuestion(need, days, List.of(), Set.of(), Set.of(), Optional.empty());
  }

  /** The same, by somebody who is kept apart from these people. */
  PlanQuestion apartFrom(Set<Long> people) {
    return new PlanQuestion(need, days, already, people, notAt, before);
  }

  /** Whether a plan may think of this at all. */
  boolean allows(Proposal proposal) {
    if (proposal instanceof Candidate candidate) {
      return already.stream().noneMatch(other -> Constraints.apart(candidate.helper(), other));
    }
    return !notAt.contains(((Meeting) proposal).activity().id());
  }
}
