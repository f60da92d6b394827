package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;

/**
 * What people can walk into or sign up for, as matching sees it now: not those whose organisers do
 * not want to be shown beside questions.
 */
@Dependent
public class Activities {

  private final Initiatives initiatives;
  private final Clock clock;

  /** Those of one moment, beside the initiatives they were made from. */
  public record Pool(List<Activity> activities, Map<Long, Initiative> initiatives) {

    Initiative initiative(Activity activity) {
      return initiatives.get(activity.id());
    }
  }

  @Inject
  public Activities(Initiatives initiatives, Clock clock) {
    this.initiatives = initiatives;
    this.clock = clock;
  }

  /** All of them. */
  public Pool all() {
    Instant now = clock.instant();
    Map<Long, Initiative> known = new LinkedHashMap<>();
    initiatives.all().stream()
        .filter(Initiative::besideQuestions)
        .forEach(initiative -> known.put(initiative.id(), initiative));
    return new Pool(
        known.values().stream().map(initiative -> activity(initiative, now)).toList(), known);
  }

  private static Activity activity(Initiative initiative, Instant now) {
    return new Activity(
        initiative.id(),
        initiative.skills(),
        initiative.languages(),
        initiative.location().neighbourhood(),
        initiative.recurrence().next(now).map(next -> next.start().toLocalDate()),
        !initiative.signUp());
  }
}
