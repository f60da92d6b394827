package nl.omzien.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.omzien.place.Neighbourhood;

/** Weighs helpers and activities against one need on one day. */
final class Weighing {

  /** What nobody knows counts neither for nor against. */
  private static final double UNKNOWN = 0.5;

  private static final double DAY_HOURS = 24;
  private static final double SOON_DAYS = 7;
  private static final int FEW_TIMES = 2;

  private final Policy policy;
  private final Need need;
  private final LocalDate today;
  private final double surest;
  private final double asked;
  private final Map<String, Double> nearness = new HashMap<>();

  Weighing(Policy policy, Need need, LocalDate today) {
    this.policy = policy;
    this.need = need;
    this.today = today;
    this.surest = need.topic().surest();
    this.asked = need.topic().skills().values().stream().mapToDouble(Double::doubleValue).sum();
  }

  Score of(Helper helper) {
    Score score = new Score(policy);
    double best = 0;
    double together = 0;
    for (Map.Entry<String, Double> skill : need.topic().skills().entrySet()) {
      if (policy.mayUse(skill.getKey(), helper)) {
        best = Math.max(best, skill.getValue());
        together += skill.getValue();
      }
    }
    skills(score, best, together);
    Gifts gifts = helper.gifts();
    score.set(Part.DISTANCE, nearness(gifts.home()));
    score.set(Part.TIMES, overlap(gifts));
    score.set(Part.LANGUAGE, need.topic().tongues().pleasant(gifts.languages()) ? 1 : 0);
    Past past = helper.past();
    score.set(Part.EXPERIENCE, past.helped() / (past.helped() + (double) FEW_TIMES));
    score.set(Part.CONTINUITY, past.peopleHelped().contains(need.asker()) ? 1 : 0);
    score.set(
        Part.ANSWERS,
        past.answersWithin().isPresent()
            ? 1 / (1 + past.answersWithin().getAsDouble() / DAY_HOURS)
            : UNKNOWN);
    score.set(Part.FAIRNESS, (1 - helper.room().load() + rest(helper.room())) / 2);
    score.set(Part.NEWCOMER, newcomer(helper));
    return score;
  }

  Score of(Activity activity) {
    Score score = new Score(policy);
    double best = 0;
    double together = 0;
    for (Map.Entry<String, Double> skill : need.topic().skills().entrySet()) {
      if (activity.skills().contains(skill.getKey())) {
        best = Math.max(best, skill.getValue());
        together += skill.getValue();
      }
    }
    skills(score, best, together);
    score.set(Part.DISTANCE, nearness(activity.place()));
    score.set(Part.TIMES, soon(activity));
    score.set(Part.LANGUAGE, need.topic().tongues().pleasant(activity.languages()) ? 1 : 0);
    return score;
  }

  private void skills(Score score, double best, double together) {
    score.set(Part.SKILL, surest == 0 ? 0 : best / surest);
    score.set(Part.COVERAGE, asked == 0 ? 0 : together / asked);
  }

  private double nearness(Neighbourhood there) {
    return nearness.computeIfAbsent(
        there.code(),
        code -> {
          double half = policy.pace().halfKilometres();
          return half / (half + need.place().kilometresTo(there));
        });
  }

  private double overlap(Gifts gifts) {
    Set<String> parts = need.when().parts();
    if (parts.isEmpty() || gifts.timesVary()) {
      return UNKNOWN;
    }
    return gifts.canOnce(parts) ? 1 : 0;
  }

  private double soon(Activity activity) {
    return activity
        .next()
        .map(day -> 1 / (1 + Math.max(0, ChronoUnit.DAYS.between(today, day)) / SOON_DAYS))
        .orElse(0.0);
  }

  private double rest(Room room) {
    return room.lastAsked()
        .map(day -> ChronoUnit.DAYS.between(day, today) / (double) policy.pace().restDays())
        .map(rested -> Math.max(0, Math.min(1, rested)))
        .orElse(1.0);
  }

  /**
   * A first match soon; and who is here longer without one has not been forgotten. An initiative
   * has its own people and its own work, so it does not wait like that.
   */
  private double newcomer(Helper helper) {
    if (helper.initiative() || !helper.past().isNew() || helper.room().now() > 0) {
      return 0;
    }
    long here = ChronoUnit.DAYS.between(helper.past().since(), today);
    return here <= policy.pace().newcomerDays() ? 1 : UNKNOWN;
  }
}
