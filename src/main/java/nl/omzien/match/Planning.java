package nl.omzien.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lays out a morning: the questions, and for each the few who may be chosen. Knows no database. The
 * rules are those of {@link Constraints}, asked once for each helper and question; how often a
 * helper may be asked is asked of them too, as if she had said yes to everything before.
 */
public final class Planning {

  private static final int HELPERS = 30;
  private static final int ACTIVITIES = 4;

  private final Shortlist shortlist;
  private final Constraints constraints;
  private final LocalDate today;
  private final Pool helpers;
  private final Collection<Activity> activities;
  private final Map<Party, Integer> rooms = new HashMap<>();

  /** With these helpers and activities. */
  public Planning(
      Shortlist shortlist,
      LocalDate today,
      Collection<Helper> helpers,
      Collection<Activity> activities) {
    this.shortlist = shortlist;
    this.constraints = shortlist.constraints();
    this.today = today;
    this.helpers = new Pool(helpers);
    this.activities = activities;
  }

  /** Whoever waits longest chooses first; what an earlier plan said stays where it can. */
  public Plan greedy(List<PlanQuestion> questions) {
    Plan plan = empty(questions);
    GreedyPlan.fill(plan);
    return plan;
  }

  /** Nothing is chosen yet. */
  Plan empty(List<PlanQuestion> questions) {
    List<PlanLine> lines = new ArrayList<>();
    for (PlanQuestion question : questions) {
      lines.add(new PlanLine(lines.size(), question, choices(question)));
    }
    return new Plan(lines);
  }

  private List<Choice> choices(PlanQuestion question) {
    Need need = question.need();
    Stream<Choice> people =
        shortlist.helpers(need, helpers.within(need), HELPERS).stream()
            .filter(question::allows)
            .map(
                candidate ->
                    new Choice(candidate, most(need, candidate.helper()), question, morning()));
    Stream<Choice> meetings =
        shortlist.activities(need, activities, ACTIVITIES).stream()
            .filter(question::allows)
            .map(meeting -> new Choice(meeting, Integer.MAX_VALUE, question, morning()));
    return Stream.concat(people, meetings).toList();
  }

  private Policy.Morning morning() {
    return shortlist.policy().morning();
  }

  /** For how many questions she or it may be asked this morning: until a constraint says no. */
  private int most(Need need, Helper helper) {
    return rooms.computeIfAbsent(
        Party.of(helper),
        party -> {
          int most = 1;
          while (constraints.allow(need, helper.with(helper.room().afterYes(most, today)))) {
            most++;
          }
          return most;
        });
  }
}
