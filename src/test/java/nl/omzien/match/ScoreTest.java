package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import nl.omzien.place.District;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;
import nl.omzien.understanding.Understanding;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.Test;

/** What lifts a helper, one part at a time, and the sentence that tells it. */
class ScoreTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final District RIET = new District("WK999902", "Rietlanden", "", "1386", null);
  private static final District KERN = new District("WK999901", "Oude Kern", "", "1385", null);
  private static final Neighbourhood HERE =
      new Neighbourhood("BU99990201", RIET, "Vogelbuurt", "", 52.55, 5.23);
  private static final Neighbourhood NEAR =
      new Neighbourhood("BU99990202", RIET, "Bloemenbuurt", "", 52.555, 5.235);
  private static final Neighbourhood FAR =
      new Neighbourhood("BU99990101", KERN, "Havenkwartier", "", 52.6, 5.3);

  private final Shortlist shortlist =
      new Shortlist(Policy.shipped(), new Understanding().taxonomy(), TODAY);
  private final Need need = need(Map.of("boodschappen", 0.9), Tongues.DUTCH);
  private final Helper helper = helper(Set.of("boodschappen"), Set.of("nl"), FAR);

  private static Need need(Map<String, Double> skills, Tongues tongues) {
    return Need.of(new Topic(skills, "boodschappen", tongues), HERE).asked(5, 50);
  }

  private static Helper helper(Set<String> skills, Set<String> languages, Neighbourhood home) {
    return Helper.of(
        1,
        Gifts.of(skills, languages, Set.of("di-o"), home, Reach.MUNICIPALITY),
        2,
        TODAY.minusDays(100));
  }

  private Score score(Need need, Helper helper) {
    return shortlist.whatever(need, helper).score();
  }

  private void lifts(Part part, Need need, Helper more, Helper less) {
    assertTrue(score(need, more).of(part) > score(need, less).of(part), part.name());
    assertTrue(score(need, more).total() > score(need, less).total(), part.name());
  }

  @Test
  void whoCanDoWhatIsAskedMostRises() {
    Map<String, Double> skills = new LinkedHashMap<>();
    skills.put("boodschappen", 0.9);
    skills.put("apotheek", 0.5);
    Need two = need(skills, Tongues.DUTCH);
    lifts(Part.SKILL, two, helper, helper(Set.of("apotheek"), Set.of("nl"), FAR));
    lifts(
        Part.COVERAGE, two, helper(Set.of("boodschappen", "apotheek"), Set.of("nl"), FAR), helper);
  }

  @Test
  void whoCanDoNothingOfItHasNoScore() {
    assertEquals(0, score(need, helper(Set.of("tuin"), Set.of("nl"), HERE)).total());
  }

  @Test
  void whoLivesNearRisesSmoothly() {
    Helper here = helper(Set.of("boodschappen"), Set.of("nl"), HERE);
    Helper near = helper(Set.of("boodschappen"), Set.of("nl"), NEAR);
    lifts(Part.DISTANCE, need, here, near);
    lifts(Part.DISTANCE, need, near, helper);
    assertEquals(1, score(need, here).of(Part.DISTANCE));
  }

  @Test
  void whoCanWhenItIsWantedRises() {
    Need tuesday = need.at(Wanted.perhaps(Set.of("di-o")));
    Need friday = need.at(Wanted.perhaps(Set.of("vr-o")));
    assertTrue(score(tuesday, helper).of(Part.TIMES) > score(friday, helper).of(Part.TIMES));
  }

  @Test
  void whoSpeaksTheLanguageRises() {
    Need english = need(Map.of("boodschappen", 0.9), new Tongues(Set.of(), Set.of("en")));
    lifts(Part.LANGUAGE, english, helper(Set.of("boodschappen"), Set.of("nl", "en"), FAR), helper);
  }

  @Test
  void howItWentBeforeCounts() {
    Past often = new Past(TODAY.minusDays(100), 6, Set.of(), Set.of(), OptionalDouble.empty());
    assertTrue(
        score(need, helper.with(often)).of(Part.EXPERIENCE)
            > score(need, helper).of(Part.EXPERIENCE));
    Past her = new Past(TODAY.minusDays(100), 6, Set.of(50L), Set.of(), OptionalDouble.empty());
    lifts(Part.CONTINUITY, need, helper.with(her), helper.with(often));
    Past fast = new Past(TODAY.minusDays(100), 6, Set.of(), Set.of(), OptionalDouble.of(2));
    Past slow = new Past(TODAY.minusDays(100), 6, Set.of(), Set.of(), OptionalDouble.of(90));
    lifts(Part.ANSWERS, need, helper.with(fast), helper.with(slow));
  }

  @Test
  void whoWasAskedLatelyOrHelpsAlreadySinksAndANewcomerRises() {
    lifts(Part.FAIRNESS, need, helper, helper.with(helper.room().asked(1, TODAY)));
    lifts(Part.FAIRNESS, need, helper, helper.with(helper.room().busyWith(1)));
    lifts(Part.NEWCOMER, need, helper.with(Past.since(TODAY.minusDays(3))), helper);
  }

  @Test
  void theSentenceSaysWhatDecidedAndNothingElse() {
    Texts dutch = Texts.in("nl");
    Helper near = helper(Set.of("boodschappen"), Set.of("nl", "tr"), HERE);
    assertEquals(
        "Helpt graag met ‘Boodschappen doen’, woont in dezelfde buurt en kan op dinsdagochtend.",
        shortlist.whatever(need.at(Wanted.perhaps(Set.of("di-o"))), near).reason().sentence(dutch));
    assertEquals(
        "Helpt graag met ‘Boodschappen doen’.",
        shortlist.whatever(need, helper).reason().sentence(dutch));
    assertEquals(
        "Helpt graag met ‘Boodschappen doen’ en woont in een andere wijk, zoals gevraagd.",
        shortlist
            .whatever(need.on(Terms.NONE.from(Elsewhere.NOT_MY_DISTRICT)), helper)
            .reason()
            .sentence(dutch));
    assertEquals(
        "Likes to help with ‘Boodschappen doen’ and speaks Turkish.",
        shortlist
            .whatever(
                need(Map.of("boodschappen", 0.9), new Tongues(Set.of("tr"), Set.of("tr"))),
                helper(Set.of("boodschappen"), Set.of("tr"), FAR))
            .reason()
            .sentence(Texts.in("en")));
  }

  @Test
  void activitiesComeInTurnsWithHelpersAndFirst() {
    Activity walkIn =
        new Activity(
            3,
            Set.of("boodschappen"),
            Set.of("nl"),
            HERE,
            java.util.Optional.of(TODAY.plusDays(1)),
            true);
    Activity over =
        new Activity(
            4, Set.of("boodschappen"), Set.of("nl"), HERE, java.util.Optional.empty(), true);
    List<Proposal> mixed = shortlist.mixed(need, List.of(helper), List.of(walkIn, over), 10);
    assertEquals(2, mixed.size());
    assertTrue(mixed.get(0) instanceof Meeting);
    assertTrue(mixed.get(1) instanceof Candidate);
    assertEquals(
        "Hier kunt u terecht voor ‘Boodschappen doen’, de eerstvolgende keer is dinsdag 24"
            + " november, het is in dezelfde buurt en u hoeft geen afspraak te maken.",
        mixed.get(0).reason().sentence(Texts.in("nl")));
    assertEquals(
        List.of(),
        shortlist.mixed(need.on(Terms.of(Term.TEAM_ONLY)), List.of(helper), List.of(walkIn), 10));
  }
}
