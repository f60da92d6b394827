package nl.omzien.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.omzien.understanding.Taxonomy;

/**
 * The few that fit a need best, of helpers and of activities: collective where possible, individual
 * where needed. Knows no database; the pages, the plan of the day and the simulator all ask here.
 */
public final class Shortlist {

  /** An activity must do at least this much of what is asked most. */
  private static final double ACTIVITY_FITS = 0.4;

  /** A helper too, or she is asked for something that was only mentioned. */
  private static final double HELPER_FITS = 0.35;

  private static final int MEETINGS_FIRST = 3;

  private final Policy policy;
  private final LocalDate today;
  private final Constraints constraints;
  private final Reasoning reasoning;

  /** A helper with her score, before anybody asks why. */
  private record Scored(Helper helper, Score score) {}

  /** By this policy, on this day. */
  public Shortlist(Policy policy, Taxonomy taxonomy, LocalDate today) {
    this.policy = policy;
    this.today = today;
    this.constraints = new Constraints(policy, today);
    this.reasoning = new Reasoning(policy, taxonomy);
  }

  /** What it weighs by. */
  Policy policy() {
    return policy;
  }

  /** Why these may not be brought together, for the team. */
  public Constraints constraints() {
    return constraints;
  }

  /**
   * The helpers that fit best, at most {@code limit}; two who are kept apart are never both there.
   */
  public List<Candidate> helpers(Need need, Collection<Helper> pool, int limit) {
    Weighing weighing = new Weighing(policy, need, today);
    List<Scored> fitting = new ArrayList<>();
    for (Helper helper : pool) {
      if (constraints.allow(need, helper)) {
        Score score = weighing.of(helper);
        if (score.of(Part.SKILL) >= HELPER_FITS) {
          fitting.add(new Scored(helper, score));
        }
      }
    }
    fitting.sort(
        Comparator.comparingDouble((Scored scored) -> scored.score().total())
            .reversed()
            .thenComparingLong(scored -> scored.helper().id()));
    List<Candidate> best = new ArrayList<>();
    for (Scored scored : fitting) {
      if (best.size() == limit) {
        break;
      }
      if (best.stream().noneMatch(other -> Constraints.apart(other.helper(), scored.helper()))) {
        best.add(candidate(need, scored));
      }
    }
    return best;
  }

  private Candidate candidate(Need need, Scored scored) {
    return new Candidate(
        scored.helper(), scored.score(), reasoning.of(need, scored.helper(), scored.score()));
  }

  /**
   * One helper for a need, whatever speaks against it; a member may cross a wish, and somebody who
   * offers herself was not chosen by us.
   */
  public Candidate whatever(Need need, Helper helper) {
    Score score = new Weighing(policy, need, today).of(helper);
    return new Candidate(helper, score, reasoning.of(need, helper, score));
  }

  /** The activities that fit best, at most {@code limit}. */
  public List<Meeting> activities(Need need, Collection<Activity> pool, int limit) {
    if (need.terms().has(Term.TEAM_ONLY)) {
      return List.of();
    }
    Weighing weighing = new Weighing(policy, need, today);
    List<Meeting> fitting = new ArrayList<>();
    for (Activity activity : pool) {
      if (activity.next().isPresent()
          && need.topic().touches(activity.skills())
          && need.topic().tongues().enough(activity.languages())) {
        Score score = weighing.of(activity);
        if (score.of(Part.SKILL) >= ACTIVITY_FITS) {
          fitting.add(new Meeting(activity, score, reasoning.of(need, activity)));
        }
      }
    }
    fitting.sort(
        Comparator.comparingDouble((Meeting meeting) -> meeting.score().total())
            .reversed()
            .thenComparingLong(meeting -> meeting.activity().id()));
    return fitting.subList(0, Math.min(limit, fitting.size()));
  }

  /**
   * Both in one list, in turns. Of each pair the activity comes first when it does what is asked at
   * least as well; the first three activities stand among the first six, the others at the end.
   */
  public List<Proposal> mixed(
      Need need, Collection<Helper> helpers, Collection<Activity> activities, int limit) {
    List<Candidate> candidates = helpers(need, helpers, limit);
    List<Meeting> meetings = activities(need, activities, limit);
    List<Proposal> mixed = new ArrayList<>();
    int first = Math.min(MEETINGS_FIRST, meetings.size());
    for (int i = 0; i < Math.max(first, candidates.size()); i++) {
      Optional<Proposal> meeting = i < first ? Optional.of(meetings.get(i)) : Optional.empty();
      Optional<Proposal> candidate =
          i < candidates.size() ? Optional.of(candidates.get(i)) : Optional.empty();
      boolean meetingLeads = can(meeting) >= can(candidate);
      (meetingLeads ? meeting : candidate).ifPresent(mixed::add);
      (meetingLeads ? candidate : meeting).ifPresent(mixed::add);
    }
    mixed.addAll(meetings.subList(first, meetings.size()));
    return mixed.subList(0, Math.min(limit, mixed.size()));
  }

  private static double can(Optional<Proposal> proposal) {
    return proposal.map(some -> some.score().of(Part.SKILL)).orElse(0.0);
  }
}
