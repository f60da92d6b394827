package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.omzien.person.Person;
import nl.omzien.place.Reach;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.testing.Crowd;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Volunteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionIT {

  private static final int CROWD = 50;

  private final Village village = Village.fresh();

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void ofFiftyWhoSayYesAtOnceForOnePlaceExactlyOneIsConnected() throws Exception {
    assertEquals(1, crowd(1));
  }

  @Test
  void ofFiftyWhoSayYesAtOnceForThreePlacesExactlyThreeAreConnected() throws Exception {
    assertEquals(3, crowd(3));
  }

  /** Fifty helpers to whom the resident said yes already all say yes at one moment. */
  private int crowd(int places) throws Exception {
    Long request =
        village.inTransaction(
            em -> village.question(em, village.person(em, "Jan")).helpers(places).open().id());
    List<Long> matches = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      matches.add(proposedToJan(request));
    }
    List<Callable<Boolean>> yeses = new ArrayList<>();
    for (Long match : matches) {
      yeses.add(() -> yes(match, Side.VOLUNTEER));
    }
    int won = Crowd.atOnce(yeses);
    village.transact(
        em -> {
          Matching matching = new Matching(em, village);
          HelpRequest jans = em.find(HelpRequest.class, request);
          assertEquals(HelpRequestStatus.CONNECTED, jans.status());
          assertEquals(places, with(matching, jans, MatchStatus.CONNECTED));
          assertEquals(CROWD - places, with(matching, jans, MatchStatus.CLOSED));
        });
    return won;
  }

  private Long proposedToJan(Long request) {
    return village.inTransaction(
        em -> {
          Matching matching = new Matching(em, village);
          Person person = village.somebody(em, Village.VOGELBUURT);
          Volunteer volunteer = village.helps(em, person, Village.VOGELBUURT, Reach.DISTRICT, 1);
          Match match =
              matching.connection.propose(
                  em.find(HelpRequest.class, request),
                  Taker.of(volunteer),
                  "Woont dichtbij.",
                  village.person(em, "Samira"));
          matching.connection.yes(match, Side.RESIDENT, match.request().person().id());
          return match.id();
        });
  }

  @Test
  void aVolunteerWhoIsAskedByManyAtOnceHelpsNoMoreThanSheWants() throws Exception {
    Long gerda =
        village.inTransaction(
            em ->
                village
                    .helps(
                        em, village.person(em, "Gerda"), Village.VOGELBUURT, Reach.MUNICIPALITY, 2)
                    .id());
    List<Callable<Boolean>> yeses = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Long match =
          village.inTransaction(
              em -> {
                Person asks = village.somebody(em, Village.HAVEN);
                HelpRequest request = village.question(em, asks).open();
                return new Matching(em, village)
                    .connection
                    .offer(request, em.find(Volunteer.class, gerda), "Helpt graag.")
                    .id();
              });
      yeses.add(() -> yes(match, Side.RESIDENT));
    }
    assertEquals(2, Crowd.atOnce(yeses));
    village.transact(
        em ->
            assertEquals(
                2, new Matching(em, village).matches.busyWith(em.find(Volunteer.class, gerda))));
  }

  @Test
  void bothWhoSayYesAtTheSameMomentAreConnectedOnce() throws Exception {
    for (int i = 0; i < 10; i++) {
      Long match =
          village.inTransaction(
              em -> {
                Volunteer volunteer =
                    village.helps(
                        em,
                        village.somebody(em, Village.HAVEN),
                        Village.HAVEN,
                        Reach.MUNICIPALITY,
                        1);
                return new Matching(em, village)
                    .connection
                    .propose(
                        village.question(em, village.somebody(em, Village.HAVEN)).open(),
                        Taker.of(volunteer),
                        "Dichtbij.",
                        village.person(em, "Samira"))
                    .id();
              });
      Crowd.atOnce(List.of(() -> yes(match, Side.RESIDENT), () -> yes(match, Side.VOLUNTEER)));
      village.transact(
          em -> assertEquals(MatchStatus.CONNECTED, em.find(Match.class, match).status()));
    }
    assertEquals(10, village.count("select count(*) from history where event = 'connected'"));
  }

  @Test
  void whoOfferedAndIsTooLateGetsOneClosingAnswer() {
    Long request =
        village.inTransaction(em -> village.question(em, village.person(em, "Jan")).open().id());
    Long late = offers(request, "Late");
    Long first = offers(request, "Eerst");
    yes(first, Side.RESIDENT);
    assertEquals(1, village.mails("late@example.org", "/helpen"));
    village.transact(em -> assertEquals(MatchStatus.CLOSED, em.find(Match.class, late).status()));
    NotOpenAnyMore refusal =
        assertThrows(NotOpenAnyMore.class, () -> yesOrThrow(late, Side.RESIDENT));
    assertTrue(refusal.getMessage().contains("CONNECTED"), refusal.getMessage());
  }

  @Test
  void offeringTwiceIsOfferingOnce() {
    Long request =
        village.inTransaction(em -> village.question(em, village.person(em, "Jan")).open().id());
    Long match = offers(request, "Eerst");
    village.transact(
        em -> {
          Match again =
              new Matching(em, village)
                  .connection.offer(
                      em.find(HelpRequest.class, request),
                      em.find(Match.class, match).taker().volunteer().orElseThrow(),
                      "x");
          assertEquals(match, again.id());
        });
    assertEquals(1, village.count("select count(*) from match"));
    assertEquals(1, village.count("select count(*) from history where event = 'helper-offered'"));
    assertEquals(1, village.mails("jan@example.org", "/mijn/vragen/"));
  }

  @Test
  void nobodyHelpsHerself() {
    assertThrows(
        NotOpenAnyMore.class,
        () ->
            village.transact(
                em -> {
                  Person jan = village.person(em, "Jan");
                  Volunteer self = village.helps(em, jan, Village.HAVEN, Reach.MUNICIPALITY, 3);
                  new Matching(em, village)
                      .connection.offer(village.question(em, jan).open(), self, "x");
                }));
  }

  @Test
  void whenAConnectedHelperSaysNoHelpIsSoughtAgainAndWhoWasTooLateMayOfferAnew() {
    Long request =
        village.inTransaction(em -> village.question(em, village.person(em, "Jan")).open().id());
    Long late = offers(request, "Late");
    Long first = offers(request, "Eerst");
    yes(first, Side.RESIDENT);
    village.transact(
        em -> {
          Match match = em.find(Match.class, first);
          new Matching(em, village)
              .connection.no(
                  match, Side.VOLUNTEER, match.taker().volunteer().orElseThrow().person().id());
          assertEquals(HelpRequestStatus.OPEN, match.request().status());
        });
    village.transact(
        em -> {
          Match match = em.find(Match.class, late);
          Matching matching = new Matching(em, village);
          matching.connection.offer(
              match.request(), match.taker().volunteer().orElseThrow(), "Helpt graag.");
          assertEquals(MatchStatus.WAITING, match.status());
          matching.connection.yes(match, Side.RESIDENT, match.request().person().id());
          assertEquals(MatchStatus.CONNECTED, match.status());
        });
  }

  @Test
  void whomTheResidentRefusedDoesNotComeBackByHerself() {
    Long request =
        village.inTransaction(em -> village.question(em, village.person(em, "Jan")).open().id());
    Long refused = offers(request, "Eerst");
    village.transact(
        em -> {
          Match match = em.find(Match.class, refused);
          new Matching(em, village)
              .connection.no(match, Side.RESIDENT, match.request().person().id());
        });
    assertThrows(
        NotOpenAnyMore.class,
        () ->
            village.transact(
                em -> {
                  Match match = em.find(Match.class, refused);
                  new Matching(em, village)
                      .connection.offer(
                          match.request(), match.taker().volunteer().orElseThrow(), "x");
                }));
  }

  private Long offers(Long request, String name) {
    return village.inTransaction(
        em -> {
          Volunteer volunteer =
              village.helps(
                  em,
                  village.resident(em, name, Village.VOGELBUURT),
                  Village.VOGELBUURT,
                  Reach.DISTRICT,
                  1);
          return new Matching(em, village)
              .connection
              .offer(em.find(HelpRequest.class, request), volunteer, "Woont dichtbij.")
              .id();
        });
  }

  private boolean yes(Long match, Side side) {
    try {
      yesOrThrow(match, side);
      return true;
    } catch (NotOpenAnyMore tooLate) {
      return false;
    }
  }

  private void yesOrThrow(Long id, Side side) {
    village.transact(
        em -> {
          Match match = em.find(Match.class, id);
          Person who =
              side == Side.RESIDENT
                  ? match.request().person()
                  : match.taker().volunteer().orElseThrow().person();
          new Matching(em, village).connection.yes(match, side, who.id());
        });
  }

  private static long with(Matching matching, HelpRequest request, MatchStatus status) {
    return matching.matches.of(request).stream().filter(m -> m.status() == status).count();
  }
}
