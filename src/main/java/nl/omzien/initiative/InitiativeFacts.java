package nl.omzien.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;

/** What pages tell of an initiative, one line each: when, where, for whom, which questions. */
final class InitiativeFacts {

  private InitiativeFacts() {}

  /** All that is known of it. */
  static List<Fact> of(Initiative initiative, Taxonomy taxonomy, Frame frame) {
    Location building = initiative.location();
    Neighbourhood place = building.neighbourhood();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            frame.t("activity.when"),
            new SpokenRecurrence(frame.texts().language().locale()).of(initiative.recurrence())));
    facts.add(new Fact(frame.t("activity.where"), building.name() + ", " + building.address()));
    facts.add(new Fact(frame.t("activity.who"), initiative.organiser()));
    facts.addAll(told(initiative.story(), frame));
    facts.add(
        new Fact(
            frame.t("activity.scope"),
            frame.t(
                "activity.scope." + initiative.scope().code(),
                place.name(),
                place.district().name(),
                frame.municipality())));
    if (!initiative.languages().equals(Set.of("nl"))) {
      facts.add(
          new Fact(
              frame.t("activity.languages"),
              initiative.languages().stream()
                  .map(code -> frame.t("language." + code))
                  .collect(Collectors.joining(", "))));
    }
    if (!building.access().entrance().isBlank()) {
      facts.add(new Fact(frame.t("location.entrance"), building.access().entrance()));
    }
    if (initiative.takingUp().on()) {
      facts.add(
          new Fact(
              frame.t("activity.takes-up"),
              initiative.takingUp().skills().stream()
                  .map(code -> taxonomy.skill(code).map(Skill::label).orElse(code))
                  .collect(Collectors.joining(", "))));
    }
    return facts;
  }

  /** Why, for whom, what to bring and what it needs, as far as that was said. */
  static List<Fact> told(Story story, Frame frame) {
    return Stream.of(
            new Fact(frame.t("activity.goal"), story.goal()),
            new Fact(frame.t("activity.for-whom"), story.forWhom()),
            new Fact(frame.t("activity.agreements"), story.agreements()),
            new Fact(frame.t("activity.bring"), story.bring()),
            new Fact(frame.t("activity.needs"), story.needs()))
        .filter(fact -> !fact.value().isBlank())
        .toList();
  }
}
