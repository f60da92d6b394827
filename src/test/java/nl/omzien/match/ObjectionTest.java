package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.omzien.place.Circumstance;
import nl.omzien.place.District;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;
import nl.omzien.volunteer.ClearanceGround;
import org.junit.jupiter.api.Test;

/** Each constraint alone: one change to a pair that fits, one objection. */
class ObjectionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final District RIET = new District("WK999902", "Rietlanden", "", "1386", null);
  private static final District KERN = new District("WK999901", "Oude Kern", "", "1385", null);
  private static final Neighbourhood VOGELBUURT =
      new Neighbourhood("BU99990201", RIET, "Vogelbuurt", "", 52.55, 5.23);
  private static final Neighbourhood BLOEMENBUURT =
      new Neighbourhood("BU99990202", RIET, "Bloemenbuurt", "", 52.55, 5.24);
  private static final Neighbourhood HAVEN =
      new Neighbourhood("BU99990101", KERN, "Havenkwartier", "", 52.56, 5.23);

  private final Policy policy = Policy.shipped();
  private final Need need =
      Need.of(Topic.of("boodschappen", "boodschappen"), VOGELBUURT).asked(5, 50);
  private final Helper helper =
      Helper.of(
          1,
          Gifts.of(
              Set.of("boodschappen"), Set.of("nl"), Set.of("ma-o"), BLOEMENBUURT, Reach.DISTRICT),
          2,
          TODAY.minusDays(100));

  private void objects(Need need, Helper helper, Objection... expected) {
    assertEquals(List.of(expected), new Constraints(policy, TODAY).objections(need, helper));
  }

  @Test
  void whoFitsHasNoObjection() {
    objects(need, helper);
  }

  @Test
  void dangerIsForTheTeamOnly() {
    objects(need.on(Terms.of(Term.TEAM_ONLY)), helper, Objection.TEAM_ONLY);
  }

  @Test
  void aChildWhoAsksIsForTheTeamAndActivities() {
    objects(need.on(Terms.of(Term.UNDER_SIXTEEN)), helper, Objection.UNDER_SIXTEEN);
  }

  @Test
  void nobodyHelpsHerself() {
    objects(need.asked(5, 1), helper, Objection.HERSELF);
  }

  @Test
  void whoIsKeptApartIsNotProposed() {
    objects(need, helper.trusted(Trust.NONE.apart(Set.of(50L))), Objection.APART);
  }

  @Test
  void whoPausesIsLeftInPeace() {
    objects(need, helper.with(helper.room().resting()), Objection.PAUSED);
  }

  @Test
  void whoIsOnHolidayOnTheDayIsNotProposed() {
    Helper away = helper.with(helper.room().except(new Away(TODAY, TODAY.plusDays(7))));
    objects(need, away, Objection.AWAY);
    objects(need.at(Wanted.on(TODAY.plusDays(7))), away, Objection.AWAY);
    objects(need.at(Wanted.on(TODAY.plusDays(14))), away);
  }

  @Test
  void whoHelpsAsManyAsSheWantsIsFull() {
    objects(need, helper.with(helper.room().busyWith(1)));
    objects(need, helper.with(helper.room().busyWith(2)), Objection.FULL);
  }

  @Test
  void nobodyIsAskedTooOften() {
    objects(need, helper.with(helper.room().asked(1, TODAY)));
    objects(need, helper.with(helper.room().asked(2, TODAY)), Objection.ASKED_ENOUGH);
  }

  @Test
  void whoWasAskedForThisIsNotAskedAgain() {
    Past asked = new Past(TODAY, 0, Set.of(), Set.of(5L), OptionalDouble.empty());
    objects(need, helper.with(asked), Objection.ASKED_BEFORE);
  }

  @Test
  void aCertificateCountsOnTheDayItself() {
    Helper cleared = helper.trusted(Trust.cleared(TODAY.plusDays(7)));
    for (Term term : EnumSet.of(Term.CLEARANCE, Term.MINOR)) {
      Need careful = need.on(Terms.of(term));
      objects(careful, helper, Objection.NO_CLEARANCE);
      objects(careful, cleared);
      objects(careful.at(Wanted.on(TODAY.plusDays(7))), cleared);
      objects(careful.at(Wanted.on(TODAY.plusDays(14))), cleared, Objection.NO_CLEARANCE);
    }
  }

  @Test
  void aCertificateCountsForWhatItWasScreenedFor() {
    Trust trust = Trust.cleared(TODAY.plusDays(7));
    Helper money = helper.trusted(trust.screenedFor(Set.of(ClearanceGround.MONEY)));
    Need careful = need.on(Terms.of(Term.CLEARANCE));
    objects(careful, money);
    objects(screened(careful, ClearanceGround.MONEY), money);
    objects(screened(careful, ClearanceGround.CHILD), money, Objection.NO_CLEARANCE);
    objects(need.on(Terms.of(Term.MINOR)), money, Objection.NO_CLEARANCE);
    objects(screened(careful, ClearanceGround.CHILD), helper.trusted(trust));
  }

  private static Need screened(Need need, ClearanceGround ground) {
    return need.on(need.terms().screenedFor(Optional.of(ground)));
  }

  @Test
  void someSkillsAskForATraining() {
    Need debts = Need.of(Topic.of("schulden-budget", "geld-en-schulden"), VOGELBUURT);
    Helper willing = offering(Set.of("schulden-budget"));
    objects(debts, willing, Objection.NO_TRAINING);
    objects(
        debts,
        willing.trusted(new Trust(Optional.empty(), Set.of(), Set.of("geheimhouding"), Set.of())));
  }

  @Test
  void aNeededLanguageMustBeSpoken() {
    Need turkish = speaking(new Tongues(Set.of("tr"), Set.of("tr")));
    objects(turkish, helper, Objection.LANGUAGE);
    objects(speaking(new Tongues(Set.of(), Set.of("tr"))), helper);
  }

  @Test
  void whatSheSaidOfTimesRulesOutAndWhatATextSeemsToSayDoesNot() {
    objects(need.at(Wanted.in(Set.of("ma-o", "di-o"))), helper);
    objects(need.at(Wanted.in(Set.of("di-o"))), helper, Objection.TIMES);
    objects(need.at(Wanted.perhaps(Set.of("di-o"))), helper);
    objects(need.at(Wanted.on(TODAY.plusDays(1))), helper, Objection.TIMES);
  }

  @Test
  void nobodyIsSentFartherThanSheGoes() {
    Need far = Need.of(need.topic(), HAVEN);
    objects(far, helper, Objection.TOO_FAR);
  }

  @Test
  void aPromiseOfTheOwnDistrictHolds() {
    Need promised = Need.of(need.topic(), HAVEN).on(Terms.of(Term.DISTRICT_ONLY));
    Helper everywhere = living(Reach.MUNICIPALITY, Elsewhere.ANYWHERE);
    objects(promised, everywhere, Objection.OTHER_DISTRICT);
  }

  @Test
  void bothSidesMayWishSomebodyFromElsewhere() {
    objects(need.on(Terms.NONE.from(Elsewhere.NOT_MY_NEIGHBOURHOOD)), helper);
    objects(need.on(Terms.NONE.from(Elsewhere.NOT_MY_DISTRICT)), helper, Objection.TOO_NEAR);
    Helper shy = living(Reach.MUNICIPALITY, Elsewhere.NOT_MY_DISTRICT);
    objects(need, shy, Objection.RATHER_ELSEWHERE);
    objects(Need.of(need.topic(), HAVEN), shy);
  }

  @Test
  void aWomanIsOneWhoSaidSo() {
    Need personal = need.on(Terms.of(Term.WOMAN));
    objects(personal, helper, Objection.WOMAN_WANTED);
    Gifts gifts = helper.gifts();
    objects(
        personal,
        offering(
            new Gifts(
                gifts.skills(),
                gifts.languages(),
                gifts.times(),
                gifts.home(),
                gifts.reach(),
                gifts.elsewhere(),
                Set.of(),
                true)));
  }

  @Test
  void herOwnLimitsCount() {
    Gifts gifts = helper.gifts();
    Helper noDogs =
        offering(
            new Gifts(
                gifts.skills(),
                gifts.languages(),
                gifts.times(),
                gifts.home(),
                gifts.reach(),
                gifts.elsewhere(),
                Set.of(Circumstance.DOGS),
                false));
    objects(need.on(Terms.NONE.amid(Set.of(Circumstance.DOGS))), noDogs, Objection.OWN_LIMIT);
    objects(need.on(Terms.NONE.amid(Set.of(Circumstance.CATS))), noDogs);
  }

  @Test
  void whoOfferedSomethingElseIsNotProposed() {
    objects(need, offering(Set.of("tuin")), Objection.NOTHING_IN_COMMON);
  }

  private Need speaking(Tongues tongues) {
    return Need.of(new Topic(Map.of("boodschappen", 1.0), "boodschappen", tongues), VOGELBUURT);
  }

  private Helper offering(Set<String> skills) {
    return offering(Gifts.of(skills, Set.of("nl"), Set.of("ma-o"), BLOEMENBUURT, Reach.DISTRICT));
  }

  private Helper living(Reach reach, Elsewhere elsewhere) {
    Gifts gifts = helper.gifts();
    return offering(
        new Gifts(
            gifts.skills(),
            gifts.languages(),
            gifts.times(),
            gifts.home(),
            reach,
            elsewhere,
            Set.of(),
            false));
  }

  private Helper offering(Gifts gifts) {
    return Helper.of(1, gifts, 2, TODAY.minusDays(100));
  }
}
