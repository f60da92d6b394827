package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.testing.Crowd;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Asking people ring by ring, and what becomes of their answers. */
class AskingIT {

  private static final Duration BETWEEN = Matching.POLICY.asking().between();
  private static final int FIRST = Matching.POLICY.asking().first();
  private static final int NEXT = Matching.POLICY.asking().next();

  private final Village village = Village.fresh();
  private final RoundWorld asking = new RoundWorld(village);

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void theBestFewAreAskedFirstAndMoreAfterSomeHours() {
    asking.neighbours(12);
    Long request = ask(asking.question(1), false);
    assertEquals(FIRST, asking.asked());
    asking.run();
    assertEquals(FIRST, asking.asked(), "not a moment too early");
    village.pass(BETWEEN);
    asking.run();
    asking.run();
    assertEquals(FIRST + NEXT, asking.asked());
    assertEquals(FIRST + NEXT, village.count("select count(*) from mail"));
    assertEquals(RoundStatus.ASKING, round(request));
  }

  @Test
  void whoPressesInTheEveningWaitsForTheMorning() {
    asking.neighbours(4);
    village.pass(Duration.ofHours(12));
    Long request = ask(asking.question(1), false);
    assertEquals(0, asking.asked());
    village.pass(Duration.ofHours(1));
    asking.run();
    assertEquals(0, asking.asked());
    village.pass(Duration.ofHours(11));
    asking.run();
    assertEquals(FIRST, asking.asked());
    assertEquals(RoundStatus.ASKING, round(request));
  }

  @Test
  void aYesAfterTheResidentAgreedConnectsAndEverybodyElseHearsIt() {
    asking.neighbours(5);
    Long request = ask(asking.question(1), true);
    List<String> tokens = tokens();
    assertEquals(AnswerState.CONNECTED, answer(tokens.get(0), Answer.YES));
    assertEquals(AnswerState.CONNECTED, answer(tokens.get(0), Answer.YES), "twice is once");
    assertEquals(HelpRequestStatus.CONNECTED, asking.status(request));
    assertEquals(FIRST - 1, asking.closingMails());
    assertEquals(AnswerState.LATE, answer(tokens.get(1), Answer.YES));
    assertEquals(AnswerState.LATE, answer(tokens.get(2), Answer.LATER));
    assertEquals(1, village.count("select count(*) from match"));
    village.pass(Duration.ofDays(2));
    asking.run();
    assertEquals(FIRST, asking.asked(), "nobody is asked any more");
  }

  @Test
  void withoutThatTheResidentChoosesAndNobodyMoreIsAskedMeanwhile() {
    asking.neighbours(12);
    Long request = ask(asking.question(1), false);
    assertEquals(AnswerState.YES, answer(tokens().get(0), Answer.YES));
    assertEquals(HelpRequestStatus.OPEN, asking.status(request));
    village.pass(BETWEEN);
    asking.run();
    assertEquals(FIRST, asking.asked(), "enough said yes");
    village.transact(
        em -> {
          Matching matching = new Matching(em, village);
          Match match = matching.matches.of(em.find(HelpRequest.class, request)).get(0);
          matching.connection.no(match, Side.RESIDENT, match.request().person().id());
        });
    village.pass(Duration.ofDays(1));
    asking.run();
    assertEquals(FIRST + NEXT, asking.asked());
    assertEquals(AnswerState.LATE, state(tokens().get(0)));
  }

  @Test
  void laterAsksOnceMoreAfterADayAndIsNoNo() {
    asking.neighbours(1);
    ask(asking.question(1), true);
    assertEquals(AnswerState.LATER, answer(tokens().get(0), Answer.LATER));
    village.pass(Duration.ofHours(23));
    asking.run();
    assertEquals(1, tokens().size());
    village.pass(Duration.ofHours(1));
    asking.run();
    assertEquals(2, tokens().size());
    assertEquals(AnswerState.UNKNOWN, state(tokens().get(0)), "the newer mail counts");
    assertEquals(AnswerState.LATER_AGAIN, answer(tokens().get(1), Answer.LATER));
    village.pass(Duration.ofDays(2));
    asking.run();
    assertEquals(2, tokens().size());
    assertEquals(AnswerState.CONNECTED, answer(tokens().get(1), Answer.YES));
  }

  @Test
  void silenceIsClosedWithAKindWordAndALateAnswerTooLate() {
    asking.neighbours(1);
    ask(asking.question(1), true);
    village.pass(Matching.POLICY.asking().answer());
    assertEquals(AnswerState.LATE, answer(tokens().get(0), Answer.YES));
    asking.run();
    asking.run();
    assertEquals(1, asking.closingMails());
    village.pass(Duration.ofDays(2));
    asking.run();
    assertEquals(1, tokens().size(), "nobody is asked twice for one request");
  }

  @Test
  void whereACertificateIsNeededEveryRingNeedsAMember() {
    asking.neighbours(12);
    village.transact(
        em ->
            em.createQuery("select v from Volunteer v", Volunteer.class)
                .getResultList()
                .forEach(volunteer -> volunteer.cleared(java.time.LocalDate.of(2030, 1, 1))));
    Long request = asking.question(1);
    village.transact(
        em ->
            em.find(HelpRequest.class, request)
                .confirmClearance(true, village.person(em, "Samira"), village.clock().instant()));
    ask(request, false);
    village.pass(BETWEEN);
    asking.run();
    assertEquals(FIRST, asking.asked());
    assertEquals(RoundStatus.READY, round(request));
    ask(request, false);
    assertEquals(2 * FIRST, asking.asked());
    assertEquals(RoundStatus.ASKING, round(request));
  }

  @Test
  void whenNobodyIsLeftTheTeamSeesItAndSomebodyNewIsFoundTheNextDay() {
    asking.neighbours(2);
    Long request = ask(asking.question(1), false);
    village.pass(BETWEEN);
    asking.run();
    assertEquals(RoundStatus.EXHAUSTED, round(request));
    asking.neighbours(1);
    village.pass(Duration.ofDays(1));
    asking.run();
    assertEquals(3, asking.asked());
    assertEquals(RoundStatus.ASKING, round(request));
  }

  @Test
  void whatIsTakenBackIsNotAskedAnyMore() {
    asking.neighbours(4);
    Long request = ask(asking.question(1), false);
    village.transact(
        em -> {
          HelpRequest taken = em.find(HelpRequest.class, request);
          taken.withdraw(village.clock().instant());
          new Matching(em, village)
              .connection.requestEnded(new nl.omzien.request.HelpRequestClosed(taken));
        });
    assertEquals(FIRST, asking.closingMails());
    assertEquals(AnswerState.LATE, answer(tokens().get(0), Answer.YES));
    assertThrows(NotOpenAnyMore.class, () -> ask(request, false));
  }

  @Test
  void nobodyIsAskedTooOftenHoweverManyAskAtOnce() throws Exception {
    asking.neighbours(1);
    List<Callable<Boolean>> presses = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Long request = asking.question(1);
      presses.add(
          () -> {
            ask(request, false);
            return true;
          });
    }
    Crowd.atOnce(presses);
    assertEquals(Matching.POLICY.askedPerWeek(), asking.asked());
  }

  @Test
  void ofManyWhoSayYesAtOnceAsManyAreConnectedAsWereAskedFor() throws Exception {
    for (int places = 1; places <= 2; places++) {
      int wanted = places;
      asking.neighbours(12);
      Long request = asking.question(wanted);
      village.transact(
          em -> {
            Matching matching = new Matching(em, village);
            HelpRequest open = em.find(HelpRequest.class, request);
            List<Fit> all = matching.proposals.forRequest(open, 12, Texts.in("nl"));
            matching.widening.ask(open, all, village.person(em, "Samira"), true);
          });
      List<Callable<Boolean>> yeses = new ArrayList<>();
      for (String token : tokensOf(request)) {
        yeses.add(() -> answer(token, Answer.YES) == AnswerState.CONNECTED);
      }
      assertEquals(12, yeses.size());
      assertEquals(wanted, Crowd.atOnce(yeses));
      assertEquals(HelpRequestStatus.CONNECTED, asking.status(request));
      assertEquals(
          wanted,
          village.count(
              "select count(*) from match where status = 'CONNECTED' and request_id = " + request));
    }
  }

  @Test
  void twoNodesThatWidenAtOnceAskOnce() throws Exception {
    asking.neighbours(12);
    for (int i = 0; i < 3; i++) {
      ask(asking.question(1), false);
    }
    village.pass(BETWEEN);
    CompletableFuture<Void> one = CompletableFuture.runAsync(asking::run);
    CompletableFuture<Void> other = CompletableFuture.runAsync(asking::run);
    one.get();
    other.get();
    asking.run();
    assertEquals(asking.asked(), village.count("select count(*) from mail"));
    assertEquals(0, village.count("select count(*) from asking_round where ring > 2"));
  }

  @Test
  void whoHelpsAsManyAsSheWantsIsToldSo() {
    asking.neighbours(1);
    ask(asking.question(1), true);
    ask(asking.question(1), true);
    List<String> tokens = tokens();
    assertEquals(AnswerState.CONNECTED, answer(tokens.get(0), Answer.YES));
    assertEquals(AnswerState.FULL, answer(tokens.get(1), Answer.YES));
  }

  @Test
  void onlyAHashOfTheTokenIsKept() {
    asking.neighbours(1);
    ask(asking.question(1), true);
    String token = tokens().get(0);
    assertEquals(0, village.count("select count(*) from ask where token_hash = '" + token + "'"));
    assertEquals(AnswerState.UNKNOWN, answer("nonsense", Answer.YES));
    assertEquals(AnswerState.OPEN, state(token));
    assertEquals(0, village.mails("iemand1@example.org", "boodschappen"));
    assertEquals(0, village.mails("iemand1@example.org", "Jan"), "a housemate may read along");
    assertTrue(village.mails("iemand1@example.org", "/antwoord/") > 0);
  }

  private AnswerState answer(String token, Answer answer) {
    return village.inTransaction(
        em -> {
          Answering answering = new Matching(em, village).answering;
          return answering
              .of(token)
              .map(ask -> answering.answer(ask, answer))
              .orElse(AnswerState.UNKNOWN);
        });
  }

  private AnswerState state(String token) {
    return village.inTransaction(
        em -> {
          Answering answering = new Matching(em, village).answering;
          return answering.of(token).map(answering::state).orElse(AnswerState.UNKNOWN);
        });
  }

  private RoundStatus round(Long request) {
    return village.inTransaction(
        em ->
            new Matching(em, village)
                .rounds
                .goingOn(em.find(HelpRequest.class, request))
                .orElseThrow()
                .status());
  }

  /** The tokens of all mails that asked somebody, oldest first. */
  private List<String> tokens() {
    return asking.tokens("/antwoord/", "");
  }

  private Long ask(Long request, boolean agreed) {
    return asking.ask(request, agreed, FIRST);
  }

  private List<String> tokensOf(Long request) {
    return village.inTransaction(
        em -> {
          Answering answering = new Matching(em, village).answering;
          return tokens().stream()
              .filter(
                  token ->
                      answering
                          .of(token)
                          .filter(ask -> ask.round().request().id().equals(request))
                          .isPresent())
              .toList();
        });
  }
}
