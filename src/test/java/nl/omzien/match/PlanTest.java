package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;
import nl.omzien.understanding.Understanding;
import org.junit.jupiter.api.Test;

/** Plans of drawn mornings: what is forbidden is counted here a second time, by hand. */
class PlanTest {

  private static final Shortlist SHORTLIST =
      new Shortlist(Policy.shipped(), new Understanding().taxonomy(), DrawnWorld.TODAY);
  private static final int ASKED_PER_WEEK = 2;
  private static final int GROUP_ASKED_PER_WEEK = 3;

  private final PlanSolver solver = new PlanSolver(Duration.ofMillis(400));

  private static Planning planning(List<Helper> helpers, List<Activity> activities) {
    return new Planning(SHORTLIST, DrawnWorld.TODAY, helpers, activities);
  }

  @Test
  void noPlanBreaksARuleAndThinkingLongerMakesItNoWorse() {
    int filled = 0;
    long groups = 0;
    for (long seed = 1; seed <= 12; seed++) {
      DrawnWorld world = new DrawnWorld(seed);
      List<Helper> helpers = new ArrayList<>(world.helpers(40));
      helpers.addAll(world.groups(15));
      Planning planning = planning(helpers, world.activities(4));
      List<PlanQuestion> questions = world.questions(60);
      Plan greedy = solver.scored(planning.greedy(questions));
      assertEquals(List.of(), broken(greedy), "greedy, seed " + seed);
      assertTrue(greedy.keepsTheRules(), "greedy, seed " + seed);
      long points = greedy.points();
      assertTrue(points <= greedy.mostPoints(), "seed " + seed);
      Plan improved =
          solver.improved(
              greedy,
              plan -> {
                assertEquals(List.of(), broken(plan));
                return true;
              });
      assertEquals(List.of(), broken(improved), "seed " + seed);
      assertTrue(improved.points() >= points, "seed " + seed);
      assertTrue(improved.points() <= improved.mostPoints(), "seed " + seed);
      filled += improved.filled();
      groups += improved.lines().stream().filter(PlanTest::byAnInitiative).count();
    }
    assertTrue(filled > 150, "enough was planned to say something: " + filled);
    assertTrue(groups > 20, "and initiatives among it: " + groups);
  }

  private static boolean byAnInitiative(PlanLine line) {
    return line.proposal().filter(Candidate.class::isInstance).isPresent()
        && ((Candidate) line.proposal().get()).helper().initiative();
  }

  @Test
  void aPlanThatNothingCanBetterIsReadyAtOnce() {
    Neighbourhood place = new DrawnWorld(3).place();
    Need need = shopping(place).asked(1, 11);
    Plan begin =
        planning(List.of(shopper(place, 1)), List.of()).greedy(List.of(PlanQuestion.of(need, 3)));
    Plan plan = new PlanSolver(Duration.ofDays(1)).improved(begin, some -> false);
    assertEquals(plan.mostPoints(), plan.points());
  }

  @Test
  void whoWaitsLongestIsNotPassedOver() {
    Neighbourhood place = new DrawnWorld(3).place();
    Need need = shopping(place);
    Helper only = shopper(place, 1);
    List<PlanQuestion> questions =
        List.of(
            PlanQuestion.of(need.asked(1, 11), 0),
            PlanQuestion.of(need.asked(2, 12), 20),
            PlanQuestion.of(need.asked(3, 13), 3));
    Plan plan = solver.improved(planning(List.of(only), List.of()).greedy(questions), some -> true);
    assertEquals(List.of(2L), planned(plan));
  }

  @Test
  void whoWaitsLongestIsHelpedByTheOnlyInitiativeAndItGetsNoMoreThanItWants() {
    Neighbourhood place = new DrawnWorld(3).place();
    Need need = shopping(place);
    List<PlanQuestion> questions =
        List.of(
            PlanQuestion.of(need.asked(1, 11), 0),
            PlanQuestion.of(need.asked(2, 12), 20),
            PlanQuestion.of(need.asked(3, 13), 3));
    Helper one = shoppingService(place, 1, 1);
    Plan plan = solver.improved(planning(List.of(one), List.of()).greedy(questions), some -> true);
    assertEquals(List.of(2L), planned(plan));
    Helper two = shoppingService(place, 1, 2);
    plan = solver.improved(planning(List.of(two), List.of()).greedy(questions), some -> true);
    assertEquals(List.of(2L, 3L), planned(plan));
    Helper namesake = shopper(place, 1);
    plan =
        solver.improved(
            planning(List.of(two, namesake), List.of()).greedy(questions), some -> true);
    assertEquals(List.of(1L, 2L, 3L), planned(plan), "a key says nothing by itself");
  }

  @Test
  void whereACertificateIsNeededNoInitiativeIsPlanned() {
    Neighbourhood place = new DrawnWorld(3).place();
    for (Term term : List.of(Term.CLEARANCE, Term.MINOR, Term.WOMAN)) {
      Need need = shopping(place).on(Terms.of(term));
      Plan plan =
          planning(List.of(shoppingService(place, 1, 3)), List.of())
              .greedy(List.of(PlanQuestion.of(need, 30)));
      assertEquals(0, solver.improved(plan, some -> true).filled(), term.name());
    }
  }

  @Test
  void anEarlierPlanStaysUnlessItCanBeBetter() {
    Neighbourhood place = new DrawnWorld(4).place();
    Need need = shopping(place);
    List<Helper> two = List.of(shopper(place, 1), shopper(place, 2));
    Planning planning = planning(two, List.of());
    for (long before = 1; before <= 2; before++) {
      PlanQuestion question =
          new PlanQuestion(
              need,
              2,
              List.of(),
              Set.of(),
              Set.of(),
              Optional.of(new Party(Party.Kind.VOLUNTEER, before)));
      Plan plan = solver.improved(planning.greedy(List.of(question)), some -> true);
      assertEquals(before, plan.lines().get(0).choice().party().id());
    }
  }

  @Test
  void whereSomebodyWillBeWhomSheMustNotMeetSheIsNotSent() {
    Need need = shopping(new DrawnWorld(5).place());
    Activity lunch =
        new Activity(
            8,
            Set.of("boodschappen"),
            Set.of("nl"),
            need.place(),
            Optional.of(DrawnWorld.TODAY),
            true);
    Planning planning = planning(List.of(), List.of(lunch));
    assertEquals(1, planning.greedy(List.of(PlanQuestion.of(need, 1))).filled());
    PlanQuestion kept =
        new PlanQuestion(need, 1, List.of(), Set.of(), Set.of(8L), Optional.empty());
    assertEquals(0, planning.greedy(List.of(kept)).filled());
    Plan apart =
        planning.greedy(
            List.of(
                PlanQuestion.of(need.asked(1, 11), 1).apartFrom(Set.of(12L)),
                PlanQuestion.of(need.asked(2, 12), 1)));
    assertEquals(1, solver.improved(apart, some -> true).filled());
  }

  @Test
  void whenNothingFitsNothingIsPlanned() {
    Plan plan =
        planning(List.of(), List.of())
            .greedy(List.of(PlanQuestion.of(shopping(new DrawnWorld(6).place()), 1)));
    assertEquals(0, solver.improved(plan, some -> true).filled());
  }

  /**
   * By hand the first takes the nearest, and for the second, who asks for a woman, nobody is left.
   */
  @Test
  void allQuestionsAreThoughtOverTogether() {
    Neighbourhood place = new DrawnWorld(7).place();
    Gifts man = gifts(place, false);
    Gifts woman = gifts(place, true);
    Past busy = new Past(DrawnWorld.TODAY, 0, Set.of(), Set.of(), OptionalDouble.of(100));
    List<Helper> helpers =
        List.of(
            Helper.of(1, woman, 1, DrawnWorld.TODAY),
            Helper.of(2, man, 1, DrawnWorld.TODAY).with(busy));
    Need first = shopping(place).asked(1, 11);
    Need second = shopping(place).asked(2, 12).on(Terms.of(Term.WOMAN));
    Plan greedy =
        planning(helpers, List.of())
            .greedy(List.of(PlanQuestion.of(first, 9), PlanQuestion.of(second, 1)));
    assertEquals(List.of(1L), planned(greedy));
    PlanSolver patient = new PlanSolver(Duration.ofSeconds(20));
    assertEquals(List.of(1L, 2L), planned(patient.improved(greedy, better -> better.filled() < 2)));
  }

  private static Need shopping(Neighbourhood place) {
    return Need.of(Topic.of("boodschappen", "boodschappen"), place).asked(1, 11);
  }

  private static Helper shopper(Neighbourhood place, long id) {
    return Helper.of(id, gifts(place, false), 1, DrawnWorld.TODAY.minusDays(60));
  }

  private static Helper shoppingService(Neighbourhood place, long id, int most) {
    return new Helper(
        id,
        Need.UNKNOWN,
        Set.of(51L, 52L),
        gifts(place, false),
        Trust.NONE,
        Room.of(most),
        Past.since(DrawnWorld.TODAY.minusDays(60)));
  }

  private static Gifts gifts(Neighbourhood place, boolean woman) {
    return new Gifts(
        Set.of("boodschappen"),
        Set.of("nl"),
        Set.of(),
        place,
        Reach.MUNICIPALITY,
        Elsewhere.ANYWHERE,
        Set.of(),
        woman);
  }

  private static List<Long> planned(Plan plan) {
    return plan.lines().stream()
        .filter(line -> line.proposal().isPresent())
        .map(PlanLine::request)
        .toList();
  }

  private static Set<Long> behind(Helper helper) {
    return helper.initiative() ? helper.organisers() : Set.of(helper.person());
  }

  private static List<String> broken(Plan plan) {
    List<String> broken = new ArrayList<>();
    Map<Party, Integer> asked = new HashMap<>();
    Set<List<Object>> once = new HashSet<>();
    Map<Long, List<Helper>> ofRequest = new HashMap<>();
    Map<Long, List<PlanQuestion>> meeting = new HashMap<>();
    for (PlanLine line : plan.lines()) {
      Need need = line.question().need();
      Proposal proposal = line.proposal().orElse(null);
      if (proposal instanceof Candidate candidate) {
        Helper helper = candidate.helper();
        boolean group = helper.initiative();
        broken.addAll(
            group
                ? NoProposalBreaksAConstraintTest.brokenByGroup(need, helper)
                : NoProposalBreaksAConstraintTest.broken(need, helper));
        Party.Kind kind = group ? Party.Kind.INITIATIVE : Party.Kind.VOLUNTEER;
        Party party = new Party(kind, helper.id());
        int times = asked.merge(party, 1, Integer::sum);
        if (helper.room().now() + times > helper.room().mostAtOnce()
            || helper.room().askedThisWeek() + times
                > (group ? GROUP_ASKED_PER_WEEK : ASKED_PER_WEEK)) {
          broken.add("asked too often");
        }
        if (!once.add(List.of(need.request(), party))) {
          broken.add("twice for one request");
        }
        List<Helper> others = ofRequest.computeIfAbsent(need.request(), key -> new ArrayList<>());
        for (Helper other : others) {
          if (behind(helper).stream().anyMatch(other.trust().apartFrom()::contains)
              || behind(other).stream().anyMatch(helper.trust().apartFrom()::contains)) {
            broken.add("kept apart, asked for the same");
          }
        }
        others.add(helper);
      } else if (proposal instanceof Meeting some) {
        List<PlanQuestion> there =
            meeting.computeIfAbsent(some.activity().id(), key -> new ArrayList<>());
        for (PlanQuestion other : there) {
          if (other.need().request() == need.request()) {
            broken.add("an activity twice for one request");
          }
          if (other.apartFrom().contains(need.asker())
              || line.question().apartFrom().contains(other.need().asker())) {
            broken.add("kept apart, at one activity");
          }
        }
        there.add(line.question());
      }
    }
    return broken;
  }
}
