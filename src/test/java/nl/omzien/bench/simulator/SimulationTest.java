package nl.omzien.bench.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.bench.simulator.Question.State;
import nl.omzien.initiative.Recurrence;
import nl.omzien.initiative.RecurrenceRule;
import nl.omzien.match.Activity;
import nl.omzien.match.Gifts;
import nl.omzien.match.Helper;
import nl.omzien.match.Need;
import nl.omzien.match.Policy;
import nl.omzien.match.Topic;
import nl.omzien.place.District;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;
import nl.omzien.understanding.Understanding;
import org.junit.jupiter.api.Test;

/** The laws of the simulator itself; what it finds is no test. */
class SimulationTest {

  private static final Town TOWN = new Town("small", 80, 40);
  private static final int DAYS = 60;

  private static final long GARDEN = 9;
  private static final Recurrence EVERY_WEEK =
      new Recurrence(
          LocalDate.of(2026, 11, 25),
          Optional.of(new RecurrenceRule("FREQ=WEEKLY;BYDAY=WE")),
          LocalTime.of(10, 0),
          LocalTime.of(12, 0),
          ZoneId.of("Europe/Amsterdam"),
          Set.of(),
          List.of());

  private final Neighbourhood here = place("BU99990101", 0);
  private final Neighbourhood there = place("BU99990102", 2);
  private final Simulation simulation =
      new Simulation(
          new Crowd(List.of(helper(1, here, "boodschappen"), helper(2, there, "tuin"))),
          List.of(ask(here, "boodschappen"), ask(there, "tuin")),
          new WalkIns(Map.of(garden(), EVERY_WEEK)),
          Policy.shipped(),
          new Understanding().taxonomy());

  @Test
  void theSameSeedHasTheSameOutcomeAndAnotherSeedAnother() {
    for (String way : simulation.ways()) {
      Outcome once = simulation.once(way, TOWN, DAYS, 7);
      assertEquals(once, simulation.once(way, TOWN, DAYS, 7), way);
      assertTrue(!once.equals(simulation.once(way, TOWN, DAYS, 8)), way);
    }
  }

  @Test
  void everyQuestionEndsInOneState() {
    for (String way : simulation.ways()) {
      for (long seed = 1; seed <= 5; seed++) {
        Map<State, Long> ended = simulation.once(way, TOWN, DAYS, seed).ended();
        String where = way + ", seed " + seed + ": " + ended;
        assertEquals(0, ended.get(State.WAITING), where);
        assertEquals(TOWN.questions(), ended.get(State.HELPED) + ended.get(State.GIVEN_UP), where);
      }
    }
  }

  @Test
  void onlyOursShowsWhatTakesPlace() {
    assertEquals(0, simulation.once("board", TOWN, DAYS, 1).figures().get(Figure.BY_ACTIVITY));
    assertTrue(simulation.once("omzien", TOWN, DAYS, 1).figures().get(Figure.BY_ACTIVITY) > 0);
  }

  @Test
  void anActivityIsOverWhenItEndsAndTakesPlaceAgainAWeekLater() {
    WalkIns walkIns = new WalkIns(Map.of(garden(), EVERY_WEEK));
    double ends = 2 * Hours.DAY + 12;
    assertEquals(Optional.of(ends), walkIns.next(garden(), 0));
    assertEquals(Optional.of(ends + Hours.WEEK), walkIns.next(garden(), ends));
    assertEquals(ends, Hours.of(Hours.instant(ends).atZone(ZoneId.of("UTC"))));
  }

  @Test
  void peopleSleepAndAnOfficeHasAWeekend() {
    double friday = 4 * Hours.DAY;
    assertEquals(8, Hours.awake(3));
    assertEquals(12, Hours.awake(12));
    assertEquals(32, Hours.awake(20));
    assertEquals(friday + 9, Hours.office(friday + 2));
    assertEquals(Hours.WEEK + 9, Hours.office(friday + 17));
    assertEquals(LocalDate.of(2026, 11, 27), Hours.date(friday + 23));
  }

  @Test
  void whoDoesEverythingAloneIsNotTheSameAsEverybodyDoingAsMuch() {
    assertEquals(0, Outcome.gini(new double[] {2, 2, 2, 2}), 1e-9);
    assertEquals(0.75, Outcome.gini(new double[] {0, 0, 0, 8}), 1e-9);
  }

  private Activity garden() {
    return new Activity(GARDEN, Set.of("tuin"), Set.of("nl"), there, Optional.empty(), true);
  }

  private static Neighbourhood place(String code, int north) {
    District district = new District("WK999901", "Wijk 1", "", "1385", null);
    return new Neighbourhood(code, district, "Buurt", "", 52.5 + north / 50.0, 5.2);
  }

  private static Helper helper(long id, Neighbourhood home, String skill) {
    Gifts gifts = Gifts.of(Set.of(skill), Set.of("nl"), Set.of("alle"), home, Reach.MUNICIPALITY);
    return Helper.of(id, gifts, 2, LocalDate.of(2026, 11, 1));
  }

  private static Ask ask(Neighbourhood place, String skill) {
    return new Ask(
        Need.of(Topic.of(skill, "boodschappen"), place), Set.of(skill), Set.of(GARDEN), false);
  }
}
