package nl.omzien.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.omzien.match.Reason.Clause;
import nl.omzien.match.Reason.Named;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;

/**
 * Finds the words for a score: first what she can do, then what weighed most of what can be said of
 * her. What everybody has, or what speaks against her, is no reason.
 */
final class Reasoning {

  private static final int MOST_BESIDE_SKILL = 3;
  private static final double SAYS_SOMETHING = 0.3;
  private static final double FAST_HOURS = 24;

  private final Policy policy;
  private final Taxonomy taxonomy;

  Reasoning(Policy policy, Taxonomy taxonomy) {
    this.policy = policy;
    this.taxonomy = taxonomy;
  }

  Reason of(Need need, Helper helper, Score score) {
    List<Clause> clauses = new ArrayList<>();
    List<String> labels = labels(need, skill -> policy.mayUse(skill, helper));
    clauses.add(labels.isEmpty() ? Clause.of("fit.willing") : skill("fit.skill", labels));
    wished(need, helper).ifPresent(clauses::add);
    score.strongestFirst().stream()
        .map(part -> said(part, need, helper, score))
        .flatMap(Optional::stream)
        .limit(MOST_BESIDE_SKILL)
        .forEach(clauses::add);
    return new Reason(clauses);
  }

  Reason of(Need need, Activity activity) {
    List<Clause> clauses = new ArrayList<>();
    clauses.add(skill("fit.activity.skill", labels(need, activity.skills()::contains)));
    activity.next().ifPresent(day -> clauses.add(Clause.of("fit.activity.next", day)));
    near(need.place(), activity.place())
        .ifPresent(near -> clauses.add(Clause.of("fit.activity." + near)));
    spoken("fit.activity.language", need, activity.languages()).ifPresent(clauses::add);
    if (activity.walkIn()) {
      clauses.add(Clause.of("fit.activity.walk-in"));
    }
    return new Reason(clauses);
  }

  private Optional<Clause> said(Part part, Need need, Helper helper, Score score) {
    if (score.of(part) < SAYS_SOMETHING) {
      return Optional.empty();
    }
    Past past = helper.past();
    return switch (part) {
      case SKILL, COVERAGE, FAIRNESS -> Optional.empty();
      case DISTANCE -> place(need, helper);
      case TIMES -> time(need, helper);
      case LANGUAGE -> spoken(of(helper) + "language", need, helper.gifts().languages());
      case EXPERIENCE -> Optional.of(Clause.of("fit.before", past.helped()));
      case CONTINUITY -> Optional.of(Clause.of("fit.together"));
      case ANSWERS ->
          past.answersWithin().isPresent() && past.answersWithin().getAsDouble() <= FAST_HOURS
              ? Optional.of(Clause.of("fit.fast"))
              : Optional.empty();
      case NEWCOMER ->
          score.of(part) == 1 ? Optional.of(Clause.of("fit.newcomer")) : Optional.empty();
    };
  }

  /** A person lives somewhere, an initiative has a place. */
  private static String of(Helper helper) {
    return helper.initiative() ? "fit.initiative." : "fit.";
  }

  /** She asked for somebody who does not live near, and got what she asked. */
  private static Optional<Clause> wished(Need need, Helper helper) {
    Elsewhere wish = need.terms().elsewhere();
    return wish != Elsewhere.ANYWHERE && wish.allows(need.place(), helper.gifts().home())
        ? Optional.of(Clause.of(of(helper) + "wished." + wish.code()))
        : Optional.empty();
  }

  private static Optional<Clause> place(Need need, Helper helper) {
    return need.terms().elsewhere() == Elsewhere.ANYWHERE
        ? near(need.place(), helper.gifts().home()).map(near -> Clause.of(of(helper) + near))
        : Optional.empty();
  }

  private static Optional<String> near(Neighbourhood here, Neighbourhood there) {
    if (here.code().equals(there.code())) {
      return Optional.of("same-neighbourhood");
    }
    return here.district().code().equals(there.district().code())
        ? Optional.of("same-district")
        : Optional.empty();
  }

  private static Optional<Clause> time(Need need, Helper helper) {
    if (helper.gifts().timesVary()) {
      return Optional.empty();
    }
    return need.when().parts().stream()
        .filter(helper.gifts()::can)
        .findFirst()
        .map(part -> Clause.of("fit.time", new Named("part." + part)));
  }

  private static Optional<Clause> spoken(String key, Need need, Set<String> languages) {
    Tongues tongues = need.topic().tongues();
    return tongues.foreign()
        ? tongues.welcome().stream()
            .filter(languages::contains)
            .sorted()
            .findFirst()
            .map(language -> Clause.of(key, new Named("language." + language)))
        : Optional.empty();
  }

  private static Clause skill(String key, List<String> labels) {
    return labels.size() > 1
        ? Clause.of(key + "s", labels.get(0), labels.get(1))
        : Clause.of(key, labels.get(0));
  }

  private List<String> labels(Need need, Predicate<String> offered) {
    return need.topic().skills().entrySet().stream()
        .filter(skill -> offered.test(skill.getKey()))
        .sorted(Comparator.comparingDouble((Map.Entry<String, Double> skill) -> -skill.getValue()))
        .map(Map.Entry::getKey)
        .map(code -> taxonomy.skill(code).map(Skill::label).orElse(code))
        .toList();
  }
}
