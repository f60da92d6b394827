package nl.omzien.bench.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omzien.initiative.Recurrence;
import nl.omzien.match.Activity;

/** What takes place in the neighbourhood, and when: the same under every way. */
public final class WalkIns {

  private final Map<Activity, Recurrence> dates;

  /** These activities, each at its dates. */
  public WalkIns(Map<Activity, Recurrence> dates) {
    this.dates = Map.copyOf(dates);
  }

  /** All, as the program knows them at this moment. */
  List<Activity> at(double hour) {
    return dates.keySet().stream()
        .map(
            each ->
                new Activity(
                    each.id(),
                    each.skills(),
                    each.languages(),
                    each.place(),
                    next(each, hour).map(Hours::date),
                    each.walkIn()))
        .sorted(Comparator.comparingLong(Activity::id))
        .toList();
  }

  /** When this activity takes place after this moment. */
  Optional<Double> next(Activity activity, double hour) {
    return dates.entrySet().stream()
        .filter(each -> each.getKey().id() == activity.id())
        .flatMap(each -> each.getValue().next(Hours.instant(hour)).stream())
        .map(occurrence -> Hours.of(occurrence.end()))
        .findFirst();
  }
}
