package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.omzien.place.Reach;
import nl.omzien.request.HelpRequest;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Offer;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A certificate (VOG) is a fact with an end. */
class ClearanceEndingIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String MONEY = "Wie helpt mij met mijn schulden en mijn belastingaangifte?";

  private final Village village = Village.fresh();

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void eightWeeksAheadSheAndHerTeamHearItOnce() {
    gerda(TODAY.plusWeeks(8).plusDays(1));
    run();
    assertEquals(0, village.mails("gerda@example.org", "VOG"));
    village.pass(Duration.ofDays(1));
    run();
    run();
    assertEquals(1, village.mails("gerda@example.org", "Uw VOG is nog geldig tot en met"));
    for (String member : List.of("samira", "bas")) {
      assertEquals(1, village.mails(member + "@example.org", "VOG verloopt"), member);
    }
    assertEquals(0, village.mails("hilde@example.org", "VOG"));
  }

  @Test
  void theDayAfterTheLastTheyHearThatItHasEndedOnceAgain() {
    gerda(TODAY);
    run();
    village.pass(Duration.ofDays(1));
    run();
    run();
    assertEquals(1, village.mails("gerda@example.org", "Uw VOG was geldig"));
    assertEquals(1, village.mails("samira@example.org", "VOG is verlopen"));
  }

  @Test
  void aNewOneBeginsAnew() {
    Long gerda = gerda(TODAY.minusDays(1));
    run();
    village.transact(
        em ->
            em.find(Volunteer.class, gerda)
                .cleared(TODAY.plusWeeks(1), Set.of(), village.person(em, "Samira"), TODAY));
    run();
    assertEquals(1, village.mails("gerda@example.org", "Uw VOG is nog geldig tot en met"));
  }

  @Test
  void nobodyIsWrittenToAtNight() {
    gerda(TODAY.minusDays(1));
    village.pass(Duration.ofHours(13));
    run();
    assertEquals(0, village.mails("gerda@example.org", "VOG"));
  }

  @Test
  void fromThatDayNobodyProposesHerAndNothingIsConnected() {
    Long gerda = gerda(TODAY);
    Long request = money("Jan");
    Long match = proposed(request, gerda);
    assertTrue(proposals(request).contains(gerda) || seen(request, gerda));
    village.pass(Duration.ofDays(1));
    assertFalse(proposals(request).contains(gerda));
    assertThrows(ClearanceFirst.class, () -> yes(match, Side.VOLUNTEER));
    assertThrows(ClearanceFirst.class, () -> yes(match, Side.RESIDENT));
    assertThrows(
        ClearanceFirst.class,
        () ->
            village.transact(
                em ->
                    new Matching(em, village)
                        .connection.offer(
                            em.find(HelpRequest.class, money("Emine")),
                            em.find(Volunteer.class, gerda),
                            "x")));
    village.transact(
        em -> {
          Match waits = em.find(Match.class, match);
          assertEquals(MatchStatus.WAITING, waits.status());
          assertFalse(waits.saidYes(Side.RESIDENT));
        });
  }

  @Test
  void whatIsGoingOnStaysAndItsTeamLooksTheSameDay() {
    Long gerda = gerda(TODAY);
    Long match = proposed(money("Jan"), gerda);
    yes(match, Side.RESIDENT);
    yes(match, Side.VOLUNTEER);
    Long other = proposed(plain("Jan"), gerda);
    yes(other, Side.RESIDENT);
    yes(other, Side.VOLUNTEER);
    village.pass(Duration.ofDays(1));
    run();
    run();
    assertEquals(List.of(match), attentions("Samira"), "only where one is needed, and once");
    assertEquals(List.of(), attentions("Hilde"));
    assertEquals(List.of(), attentions("Gerda"));
    village.transact(
        em -> assertEquals(MatchStatus.CONNECTED, em.find(Match.class, match).status()));
    village.transact(
        em -> {
          Attentions attentions = new Matching(em, village).attentions;
          Attention one =
              attentions.open(village.visitor(em, village.person(em, "Bas"))).stream()
                  .filter(some -> some.kind() == Attention.Kind.CLEARANCE)
                  .findFirst()
                  .orElseThrow();
          attentions.seen(one, village.visitor(em, village.person(em, "Bas")));
          attentions.seen(one, village.visitor(em, village.person(em, "Samira")));
        });
    assertEquals(List.of(), attentions("Samira"));
    run();
    assertEquals(List.of(), attentions("Samira"), "seen is seen");
    assertEquals(
        1, village.count("select count(*) from history where event = 'attention-clearance'"));
  }

  @Test
  void aNewCertificateMendsWhatWaits() {
    Long gerda = gerda(TODAY);
    Long match = proposed(money("Jan"), gerda);
    yes(match, Side.RESIDENT);
    yes(match, Side.VOLUNTEER);
    village.pass(Duration.ofDays(1));
    run();
    village.transact(
        em ->
            new Matching(em, village)
                .attentions.mended(
                    em.find(Volunteer.class, gerda),
                    Attention.Kind.CLEARANCE,
                    village.visitor(em, village.person(em, "Samira"))));
    assertEquals(List.of(), attentions("Bas"));
  }

  @Test
  void itIsSaidInWordsWhatIsBlocked() {
    Long gerda = gerda(TODAY);
    assertEquals("", standing(gerda).sentence());
    assertEquals("soon", standing(gerda).state());
    village.pass(Duration.ofDays(1));
    String sentence = standing(gerda).sentence();
    assertTrue(
        sentence.matches(".*niet helpen bij: .*elasting.*Wel bij: .*oodschappen.*"), sentence);
  }

  @Test
  void noDocumentAndNoCopyOfOneCanBeKept() {
    assertEquals(
        0,
        village.count(
            "select count(*) from information_schema.columns where table_schema = 'public'"
                + " and (data_type in ('bytea', 'oid', 'xml') or column_name ~*"
                + " '(file|document|scan|copy|photo|image|attachment|upload)')"
                // what CBS publishes, and what initiatives show to everybody
                + " and table_name !~ '^(division|photo)'"));
  }

  private Long gerda(LocalDate until) {
    return village.inTransaction(
        em -> {
          Volunteer gerda =
              village.helps(
                  em, village.person(em, "Gerda"), Village.VOGELBUURT, Reach.MUNICIPALITY, 5);
          Offer offer = gerda.offer();
          gerda.change(
              new Offer(
                      offer.ownWords(),
                      Set.of("boodschappen", "belastingaangifte", "schulden-budget"),
                      offer.languages(),
                      offer.availability())
                  .within(offer.neighbourhood(), offer.reach(), offer.mostAtOnce())
                  .shown(true, offer.reachBy()),
              village.clock().instant());
          gerda.trained(Set.of("geheimhouding"));
          gerda.cleared(until, Set.of(), village.person(em, "Samira"), TODAY);
          return gerda.id();
        });
  }

  private Long money(String asker) {
    return village.inTransaction(
        em ->
            village
                .question(em, village.person(em, asker))
                .told(MONEY)
                .about("geld-en-schulden")
                .open()
                .id());
  }

  private Long plain(String asker) {
    return village.inTransaction(em -> village.question(em, village.person(em, asker)).open().id());
  }

  private Long proposed(Long request, Long gerda) {
    return village.inTransaction(
        em ->
            new Matching(em, village)
                .connection
                .propose(
                    em.find(HelpRequest.class, request),
                    Taker.of(em.find(Volunteer.class, gerda)),
                    "Kan het goed.",
                    village.person(em, "Samira"))
                .id());
  }

  private List<Long> proposals(Long request) {
    return village.inTransaction(
        em ->
            new Matching(em, village)
                    .proposals
                    .forRequest(em.find(HelpRequest.class, request), 10, Texts.in("nl"))
                    .stream()
                    .map(fit -> fit.taker().volunteer().orElseThrow().id())
                    .toList());
  }

  /** She was proposed already, so she is not proposed again. */
  private boolean seen(Long request, Long gerda) {
    return village.inTransaction(
        em ->
            new Matching(em, village)
                .proposals
                .objections(
                    em.find(HelpRequest.class, request), Taker.of(em.find(Volunteer.class, gerda)))
                .equals(List.of(Objection.ASKED_BEFORE)));
  }

  private void yes(Long id, Side side) {
    village.transact(
        em -> {
          Match match = em.find(Match.class, id);
          new Matching(em, village).connection.yes(match, side, null);
        });
  }

  private List<Long> attentions(String who) {
    return village.inTransaction(
        em ->
            new Matching(em, village)
                .attentions.open(village.visitor(em, village.person(em, who))).stream()
                    .filter(one -> one.kind() == Attention.Kind.CLEARANCE)
                    .map(one -> one.match().id())
                    .toList());
  }

  private ClearanceScope.Standing standing(Long gerda) {
    return village.inTransaction(
        em ->
            new ClearanceScope(
                    Matching.POLICY,
                    new nl.omzien.understanding.Understanding().taxonomy(),
                    village.clock())
                .of(em.find(Volunteer.class, gerda), Texts.in("nl"))
                .orElseThrow());
  }

  private void run() {
    village.transact(em -> new Matching(em, village).clearanceEnding.run());
  }
}
