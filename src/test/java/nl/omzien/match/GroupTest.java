package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.omzien.place.District;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;
import nl.omzien.understanding.Understanding;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.Test;

/** An initiative that takes up questions is held against a need as a volunteer is, or stricter. */
class GroupTest {

  private static final LocalDate TODAY = DrawnWorld.TODAY;
  private static final District RIET = new District("WK999902", "Rietlanden", "", "1386", null);
  private static final District KERN = new District("WK999901", "Oude Kern", "", "1385", null);
  private static final Neighbourhood HERE =
      new Neighbourhood("BU99990201", RIET, "Vogelbuurt", "", 52.56, 5.22);
  private static final Neighbourhood NEAR =
      new Neighbourhood("BU99990203", RIET, "Schelpenhoek", "", 52.57, 5.22);
  private static final Neighbourhood FAR =
      new Neighbourhood("BU99990101", KERN, "Havenkwartier", "", 52.56, 5.23);
  private static final long ASKER = 7;
  private static final long AALTJE = 11;
  private static final long BAREND = 12;

  private final Shortlist shortlist =
      new Shortlist(Policy.shipped(), new Understanding().taxonomy(), TODAY);

  @Test
  void itIsProposedForWhatItChoseWithinItsReachAndNothingElse() {
    assertEquals(List.of(), objections(need("tuin"), gardeners()));
    assertEquals(List.of(Objection.NOTHING_IN_COMMON), objections(need("oppas"), gardeners()));
    Need far = Need.of(topic("tuin"), FAR).asked(1, ASKER);
    assertEquals(List.of(Objection.TOO_FAR), objections(far, gardeners()));
  }

  @Test
  void whereItMustBeKnownWhoComesItIsNotProposed() {
    assertEquals(
        List.of(Objection.NO_CLEARANCE), objections(on(EnumSet.of(Term.CLEARANCE)), gardeners()));
    assertEquals(
        List.of(Objection.NO_CLEARANCE), objections(on(EnumSet.of(Term.MINOR)), gardeners()));
    assertEquals(
        List.of(Objection.WOMAN_WANTED), objections(on(EnumSet.of(Term.WOMAN)), gardeners()));
    assertEquals(
        List.of(Objection.UNDER_SIXTEEN),
        objections(on(EnumSet.of(Term.UNDER_SIXTEEN)), gardeners()));
    assertEquals(
        List.of(Objection.TEAM_ONLY), objections(on(EnumSet.of(Term.TEAM_ONLY)), gardeners()));
    Helper budget = group(Set.of("schulden-budget"), Trust.NONE);
    assertEquals(List.of(Objection.NO_TRAINING), objections(need("schulden-budget"), budget));
  }

  @Test
  void oneOfItsPeopleWhoIsKeptApartKeepsAllOfItAway() {
    Helper apart = group(Set.of("tuin"), Trust.NONE.apart(Set.of(ASKER)));
    assertEquals(List.of(Objection.APART), objections(need("tuin"), apart));
    assertEquals(
        List.of(Objection.HERSELF),
        objections(need("tuin").asked(1, BAREND), gardeners()),
        "she organises it herself");
    Helper volunteer =
        Helper.of(
                1,
                Gifts.of(Set.of("tuin"), Set.of("nl"), Set.of(), HERE, Reach.DISTRICT),
                2,
                TODAY.minusDays(90))
            .of(AALTJE + 20)
            .trusted(Trust.NONE.apart(Set.of(BAREND)));
    assertTrue(Constraints.apart(volunteer, gardeners()));
    assertTrue(Constraints.apart(gardeners(), volunteer));
    assertEquals(1, shortlist.helpers(need("tuin"), List.of(volunteer, gardeners()), 10).size());
  }

  @Test
  void itIsAskedThreeTimesAWeekAndTakesUpNoMoreThanItWants() {
    Helper asked = gardeners().with(Room.of(2).asked(2, TODAY));
    assertEquals(List.of(), objections(need("tuin"), asked));
    asked = gardeners().with(Room.of(2).asked(3, TODAY));
    assertEquals(List.of(Objection.ASKED_ENOUGH), objections(need("tuin"), asked));
    assertEquals(
        List.of(Objection.FULL),
        objections(need("tuin"), gardeners().with(Room.of(2).busyWith(2))));
    assertEquals(
        List.of(Objection.PAUSED),
        objections(need("tuin"), gardeners().with(Room.of(2).resting())));
  }

  @Test
  void itStandsInOneListWithVolunteersAndTheSentenceSaysNothingThatHoldsOfPeopleOnly() {
    Candidate fit = shortlist.whatever(need("tuin"), gardeners());
    assertEquals(0, fit.score().of(Part.NEWCOMER));
    assertEquals(1, fit.score().of(Part.SKILL));
    String sentence = fit.reason().sentence(Texts.in("nl"));
    assertTrue(sentence.contains("is uit dezelfde buurt"), sentence);
    assertFalse(sentence.contains("woont"), sentence);
    assertFalse(sentence.contains("net begonnen"), sentence);
    Need elsewhere = need("tuin").on(Terms.NONE.from(Elsewhere.NOT_MY_NEIGHBOURHOOD));
    Need hers = new Need(1, ASKER, elsewhere.topic(), NEAR, elsewhere.when(), elsewhere.terms());
    sentence = shortlist.whatever(hers, gardeners()).reason().sentence(Texts.in("nl"));
    assertTrue(sentence.contains("is uit een andere buurt, zoals gevraagd"), sentence);
  }

  private List<Objection> objections(Need need, Helper helper) {
    return shortlist.constraints().objections(need, helper);
  }

  private static Need on(Set<Term> terms) {
    return need("tuin").on(Terms.of(terms));
  }

  private static Need need(String skill) {
    return Need.of(topic(skill), HERE).asked(1, ASKER);
  }

  private static Topic topic(String skill) {
    return Topic.of(skill, "");
  }

  private static Helper gardeners() {
    return group(Set.of("tuin"), Trust.NONE);
  }

  private static Helper group(Set<String> skills, Trust trust) {
    return new Helper(
        1,
        Need.UNKNOWN,
        Set.of(AALTJE, BAREND),
        Gifts.of(skills, Set.of("nl"), Set.of(), HERE, Reach.DISTRICT),
        trust,
        Room.of(2),
        Past.since(TODAY));
  }
}
