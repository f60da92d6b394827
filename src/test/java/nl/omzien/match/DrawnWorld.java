package nl.omzien.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.omzien.place.Circumstance;
import nl.omzien.place.District;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;
import nl.omzien.understanding.Times;
import nl.omzien.volunteer.ClearanceGround;

/** Helpers and needs drawn from a seed, in four districts of three neighbourhoods each. */
final class DrawnWorld {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final List<String> SKILLS =
      List.of("boodschappen", "huisbezoek", "tuin", "schulden-budget", "oppas", "tolk-turks");

  private static final List<String> LANGUAGES = List.of("nl", "en", "tr", "ar", "pl");

  private final Random random;
  private final List<Neighbourhood> places = new ArrayList<>();

  DrawnWorld(long seed) {
    random = new Random(seed);
    for (int d = 1; d <= 4; d++) {
      District district = new District("WK99990" + d, "Wijk " + d, "", "138" + d, null);
      for (int n = 1; n <= 3; n++) {
        places.add(
            new Neighbourhood(
                "BU99990" + d + "0" + n,
                district,
                "Buurt " + d + n,
                "",
                52.5 + d / 50.0,
                5.2 + n / 50.0));
      }
    }
  }

  Neighbourhood place() {
    return places.get(random.nextInt(places.size()));
  }

  List<Helper> helpers(int number) {
    List<Helper> helpers = new ArrayList<>();
    for (int id = 1; id <= number; id++) {
      helpers.add(helper(id, number));
    }
    return helpers;
  }

  private Helper helper(long id, int number) {
    Gifts gifts =
        new Gifts(
            some(SKILLS, 3),
            some(LANGUAGES, 2),
            random.nextInt(3) == 0 ? Set.of() : some(List.copyOf(new TreeSet<>(Times.all())), 6),
            place(),
            any(Reach.values()),
            random.nextInt(4) == 0 ? any(Elsewhere.values()) : Elsewhere.ANYWHERE,
            random.nextInt(3) == 0 ? Set.of(any(Circumstance.values())) : Set.of(),
            random.nextBoolean());
    Trust trust =
        new Trust(
            random.nextBoolean()
                ? Optional.of(TODAY.plusDays(random.nextInt(60) - 20))
                : Optional.empty(),
            random.nextBoolean() ? Set.of() : Set.of(any(ClearanceGround.values())),
            random.nextBoolean() ? Set.of("geheimhouding") : Set.of(),
            random.nextInt(4) == 0 ? Set.of((long) random.nextInt(number) + 1) : Set.of());
    Room room =
        new Room(
            1 + random.nextInt(3),
            random.nextInt(3),
            random.nextInt(8) == 0,
            random.nextInt(6) == 0
                ? Optional.of(new Away(TODAY.minusDays(2), TODAY.plusDays(random.nextInt(14))))
                : Optional.empty(),
            random.nextInt(3),
            random.nextBoolean()
                ? Optional.of(TODAY.minusDays(random.nextInt(30)))
                : Optional.empty());
    Past past =
        new Past(
            TODAY.minusDays(random.nextInt(90)),
            random.nextInt(4),
            random.nextInt(4) == 0 ? Set.of(7L) : Set.of(),
            random.nextInt(6) == 0 ? Set.of(9L) : Set.of(),
            random.nextBoolean() ? OptionalDouble.of(random.nextInt(72)) : OptionalDouble.empty());
    return new Helper(id, id, gifts, trust, room, past);
  }

  /** Initiatives that take up questions, of two people each, with keys that helpers have too. */
  List<Helper> groups(int number) {
    List<Helper> groups = new ArrayList<>();
    for (long id = 1; id <= number; id++) {
      Helper drawn = helper(id, number);
      Gifts gifts = drawn.gifts();
      groups.add(
          new Helper(
              id,
              Need.UNKNOWN,
              Set.of(2 * id, 2 * id + 1),
              Gifts.of(gifts.skills(), gifts.languages(), Set.of(), gifts.home(), gifts.reach()),
              Trust.NONE.apart(drawn.trust().apartFrom()),
              drawn.room(),
              drawn.past()));
    }
    return groups;
  }

  List<Activity> activities(int number) {
    List<Activity> activities = new ArrayList<>();
    for (int id = 1; id <= number; id++) {
      activities.add(
          new Activity(
              id,
              some(SKILLS, 3),
              some(LANGUAGES, 3),
              place(),
              Optional.of(TODAY.plusDays(random.nextInt(14))),
              random.nextBoolean()));
    }
    return activities;
  }

  /**
   * So many open requests of askers 1001, 1002 and on; one in five seeks two helpers, one in three
   * is kept apart from the next.
   */
  List<PlanQuestion> questions(int number) {
    List<PlanQuestion> questions = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      PlanQuestion question =
          PlanQuestion.of(need().asked(100L + i, 1_000L + i), random.nextInt(40))
              .apartFrom(random.nextInt(3) == 0 ? Set.of(1_001L + i) : Set.of());
      questions.add(question);
      if (random.nextInt(5) == 0) {
        questions.add(question);
      }
    }
    return questions;
  }

  Need need() {
    Map<String, Double> skills = new LinkedHashMap<>();
    some(SKILLS, 3).forEach(skill -> skills.put(skill, 0.1 + random.nextDouble()));
    Tongues tongues =
        random.nextInt(4) == 0
            ? new Tongues(Set.of("tr"), Set.of("tr"))
            : random.nextBoolean() ? Tongues.DUTCH : new Tongues(Set.of(), Set.of("en"));
    Set<Term> terms = EnumSet.noneOf(Term.class);
    for (Term term : Term.values()) {
      if (random.nextInt(8) == 0) {
        terms.add(term);
      }
    }
    Wanted when =
        switch (random.nextInt(4)) {
          case 0 -> Wanted.ANY_TIME;
          case 1 -> Wanted.perhaps(Set.of("ma-o", "wo-a"));
          case 2 -> Wanted.in(Set.of("di-m", "vr-o"));
          default -> Wanted.on(TODAY.plusDays(random.nextInt(20)));
        };
    return Need.of(new Topic(skills, "boodschappen", tongues), place())
        .asked(9, 1 + random.nextInt(20))
        .at(when)
        .on(
            new Terms(
                terms,
                random.nextBoolean()
                    ? Optional.of(any(ClearanceGround.values()))
                    : Optional.empty(),
                random.nextInt(3) == 0 ? any(Elsewhere.values()) : Elsewhere.ANYWHERE,
                random.nextInt(3) == 0 ? Set.of(any(Circumstance.values())) : Set.of()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private Set<String> some(List<String> all, int most) {
    Set<String> some = new LinkedHashSet<>();
    for (int i = 0; i <= random.nextInt(most); i++) {
      some.add(all.get(random.nextInt(all.size())));
    }
    return some;
  }
}
