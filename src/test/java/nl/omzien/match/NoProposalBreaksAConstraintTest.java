package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.place.Circumstance;
import nl.omzien.place.Neighbourhood;
import nl.omzien.understanding.Understanding;
import nl.omzien.volunteer.ClearanceGround;
import org.junit.jupiter.api.Test;

/** What is forbidden is written here a second time, by hand and from the rules of the house. */
class NoProposalBreaksAConstraintTest {

  private static final Map<DayOfWeek, String> DAYS =
      Map.of(
          DayOfWeek.MONDAY, "ma",
          DayOfWeek.TUESDAY, "di",
          DayOfWeek.WEDNESDAY, "wo",
          DayOfWeek.THURSDAY, "do",
          DayOfWeek.FRIDAY, "vr",
          DayOfWeek.SATURDAY, "za",
          DayOfWeek.SUNDAY, "zo");

  private final Shortlist shortlist =
      new Shortlist(Policy.shipped(), new Understanding().taxonomy(), DrawnWorld.TODAY);

  @Test
  void noProposalBreaksAConstraintAndTwoKeptApartNeverStandTogether() {
    int proposed = 0;
    for (long seed = 1; seed <= 200; seed++) {
      DrawnWorld world = new DrawnWorld(seed);
      List<Helper> helpers = world.helpers(60);
      for (int i = 0; i < 10; i++) {
        Need need = world.need();
        String where = "seed " + seed + ", need " + i + ": " + need;
        List<Candidate> candidates = shortlist.helpers(need, helpers, 10);
        for (Candidate candidate : candidates) {
          assertEquals(List.of(), broken(need, candidate.helper()), where);
          proposed++;
        }
        for (Candidate one : candidates) {
          for (Candidate other : candidates) {
            assertTrue(
                one == other || !one.helper().trust().apartFrom().contains(other.helper().person()),
                where);
          }
        }
      }
    }
    assertTrue(proposed > 500, "enough was proposed to say something: " + proposed);
  }

  @Test
  void noInitiativeIsProposedWhereOneKnowsWhoMustComeOrBesideSomebodyWhoIsKeptApart() {
    int proposed = 0;
    for (long seed = 1; seed <= 200; seed++) {
      DrawnWorld world = new DrawnWorld(seed);
      List<Helper> both = new ArrayList<>(world.helpers(40));
      both.addAll(world.groups(20));
      for (int i = 0; i < 10; i++) {
        Need need = world.need().asked(100, 1 + (seed + i) % 40);
        String where = "seed " + seed + ", need " + i + ": " + need;
        List<Candidate> candidates = shortlist.helpers(need, both, 10);
        for (Candidate candidate : candidates) {
          Helper helper = candidate.helper();
          if (helper.initiative()) {
            proposed++;
            assertEquals(List.of(), brokenByGroup(need, helper), where);
          } else {
            assertEquals(List.of(), broken(need, helper), where);
          }
          Set<Long> notWith = helper.trust().apartFrom();
          for (Candidate other : candidates) {
            assertTrue(
                candidate == other || people(other.helper()).stream().noneMatch(notWith::contains),
                where);
          }
        }
      }
    }
    assertTrue(proposed > 200, "enough was proposed to say something: " + proposed);
  }

  private static Set<Long> people(Helper helper) {
    return helper.initiative() ? helper.organisers() : Set.of(helper.person());
  }

  /** As for a volunteer without certificate or training; asked three times a week at most. */
  /** The same for an initiative, which needs more and may be asked more often. */
  static List<String> brokenByGroup(Need need, Helper group) {
    List<String> broken = new ArrayList<>(broken(need, group));
    if (group.organisers().contains(need.asker())) {
      broken.add("her own");
    }
    if (need.terms().all().stream()
        .anyMatch(Set.of(Term.CLEARANCE, Term.MINOR, Term.WOMAN)::contains)) {
      broken.add("nobody knows who comes");
    }
    boolean oftenEnough = group.room().askedThisWeek() >= 3;
    broken.removeIf(rule -> rule.equals("asked enough") && !oftenEnough);
    return broken;
  }

  @Test
  void whoIsNotProposedHasAnObjectionAndWhoIsAllowedHasNone() {
    Constraints constraints = shortlist.constraints();
    for (long seed = 1; seed <= 50; seed++) {
      DrawnWorld world = new DrawnWorld(seed);
      for (Helper helper : world.helpers(60)) {
        Need need = world.need();
        List<Objection> objections = constraints.objections(need, helper);
        assertEquals(objections.isEmpty(), constraints.allow(need, helper), "seed " + seed);
        assertEquals(
            broken(need, helper).isEmpty(),
            objections.stream().allMatch(each -> each == Objection.NOTHING_IN_COMMON),
            "seed " + seed + ": " + objections + " " + need + " " + helper);
      }
    }
  }

  /** The names of the rules that would be broken, from the rules of the house. */
  static List<String> broken(Need need, Helper helper) {
    List<String> broken = new ArrayList<>();
    Set<Term> terms = need.terms().all();
    Gifts gifts = helper.gifts();
    LocalDate day = need.when().day().orElse(DrawnWorld.TODAY);
    if (day.isBefore(DrawnWorld.TODAY)) {
      day = DrawnWorld.TODAY;
    }
    if (terms.contains(Term.TEAM_ONLY) || terms.contains(Term.UNDER_SIXTEEN)) {
      broken.add("team");
    }
    if (terms.contains(Term.CLEARANCE) || terms.contains(Term.MINOR)) {
      LocalDate until = helper.trust().clearedUntil().orElse(LocalDate.MIN);
      if (until.isBefore(day)) {
        broken.add("clearance");
      }
      Optional<ClearanceGround> asked =
          terms.contains(Term.MINOR) ? Optional.of(ClearanceGround.CHILD) : need.terms().ground();
      Set<ClearanceGround> screened = helper.trust().screenedFor();
      if (asked.isPresent() && !screened.isEmpty() && !screened.contains(asked.get())) {
        broken.add("clearance for something else");
      }
    }
    if (helper.room().paused() || helper.room().now() >= helper.room().mostAtOnce()) {
      broken.add("no room");
    }
    if (helper.room().askedThisWeek() >= 2) {
      broken.add("asked enough");
    }
    if (helper.room().away().isPresent()) {
      Away away = helper.room().away().get();
      if (!day.isBefore(away.from()) && !day.isAfter(away.until())) {
        broken.add("away");
      }
    }
    if (need.asker() == helper.person()
        || helper.trust().apartFrom().contains(need.asker())
        || helper.past().requestsSeen().contains(need.request())) {
      broken.add("she, apart or asked before");
    }
    Set<String> needed = need.topic().tongues().needed();
    if (!needed.isEmpty() && gifts.languages().stream().noneMatch(needed::contains)) {
      broken.add("language");
    }
    if (need.when().firm() && !gifts.times().isEmpty() && !meets(need, gifts, day)) {
      broken.add("times");
    }
    places(need, gifts, broken);
    for (Circumstance some : need.terms().around()) {
      if (gifts.limits().contains(some)) {
        broken.add("limit");
      }
    }
    if (terms.contains(Term.WOMAN) && !gifts.woman()) {
      broken.add("woman");
    }
    boolean untrained = !helper.trust().trainings().contains("geheimhouding");
    List<String> shared =
        need.topic().skills().keySet().stream().filter(gifts.skills()::contains).toList();
    if (untrained && shared.equals(List.of("schulden-budget"))) {
      broken.add("training");
    }
    return broken;
  }

  private static boolean meets(Need need, Gifts gifts, LocalDate day) {
    return need.when().day().isPresent()
        ? gifts.times().stream().anyMatch(part -> part.startsWith(DAYS.get(day.getDayOfWeek())))
        : gifts.times().stream().anyMatch(need.when().parts()::contains);
  }

  private static void places(Need need, Gifts gifts, List<String> broken) {
    Neighbourhood there = need.place();
    boolean same = there.code().equals(gifts.home().code());
    boolean district = there.code().substring(0, 8).equals(gifts.home().code().substring(0, 8));
    switch (gifts.reach()) {
      case NEIGHBOURHOOD -> note(!same, "reach", broken);
      case DISTRICT -> note(!district, "reach", broken);
      case MUNICIPALITY -> note(false, "reach", broken);
    }
    switch (need.terms().elsewhere()) {
      case ANYWHERE -> note(false, "too near", broken);
      case NOT_MY_NEIGHBOURHOOD -> note(same, "too near", broken);
      case NOT_MY_DISTRICT -> note(district, "too near", broken);
    }
    switch (gifts.elsewhere()) {
      case ANYWHERE -> note(false, "rather elsewhere", broken);
      case NOT_MY_NEIGHBOURHOOD -> note(same, "rather elsewhere", broken);
      case NOT_MY_DISTRICT -> note(district, "rather elsewhere", broken);
    }
    note(need.terms().all().contains(Term.DISTRICT_ONLY) && !district, "promised", broken);
  }

  private static void note(boolean wrong, String what, List<String> broken) {
    if (wrong) {
      broken.add(what);
    }
  }
}
