package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.omzien.place.Reach;
import nl.omzien.platform.Mail;
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

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void theBestFewAreAskedFirstAndMoreAfterSomeHours() {
    neighbours(12);
    Long request = ask(question(1), false);
    assertEquals(FIRST, asked());
    run();
    assertEquals(FIRST, asked(), "not a moment too early");
    village.pass(BETWEEN);
    run();
    run();
    assertEquals(FIRST + NEXT, asked());
    assertEquals(FIRST + NEXT, village.count("select count(*) from mail"));
    assertEquals(RoundStatus.ASKING, round(request));
  }

  @Test
  void whoPressesInTheEveningWaitsForTheMorning() {
    neighbours(4);
    village.pass(Duration.ofHours(12));
    Long request = ask(question(1), false);
    assertEquals(0, asked());
    village.pass(Duration.ofHours(1));
    run();
    assertEquals(0, asked());
    village.pass(Duration.ofHours(11));
    run();
    assertEquals(FIRST, asked());
    assertEquals(RoundStatus.ASKING, round(request));
  }

  @Test
  void aYesAfterTheResidentAgreedConnectsAndEverybodyElseHearsIt() {
    neighbours(5);
    Long request = ask(question(1), true);
    List<String> tokens = tokens();
    assertEquals(AnswerState.CONNECTED, answer(tokens.get(0), Answer.YES));
    assertEquals(AnswerState.CONNECTED, answer(tokens.get(0), Answer.YES), "twice is once");
    assertEquals(HelpRequestStatus.CONNECTED, status(request));
    assertEquals(FIRST - 1, closingMails());
    assertEquals(AnswerState.LATE, answer(tokens.get(1), Answer.YES));
    assertEquals(AnswerState.LATE, answer(tokens.get(2), Answer.LATER));
    assertEquals(1, village.count("select count(*) from match"));
    village.pass(Duration.ofDays(2));
    run();
    assertEquals(FIRST, asked(), "nobody is asked any more");
  }

  @Test
  void withoutThatTheResidentChoosesAndNobodyMoreIsAskedMeanwhile() {
    neighbours(12);
    Long request = ask(question(1), false);
    assertEquals(AnswerState.YES, answer(tokens().get(0), Answer.YES));
    assertEquals(HelpRequestStatus.OPEN, status(request));
    village.pass(BETWEEN);
    run();
    assertEquals(FIRST, asked(), "enough said yes");
    village.transact(
        em -> {
          Matching matching = new Matching(em, village);
          Match match = matching.matches.of(em.find(HelpRequest.class, request)).get(0);
          matching.connection.no(match, Side.RESIDENT, match.request().person().id());
        });
    village.pass(Duration.ofDays(1));
    run();
    assertEquals(FIRST + NEXT, asked());
    assertEquals(AnswerState.LATE, state(tokens().get(0)));
  }

  @Test
  void laterAsksOnceMoreAfterADayAndIsNoNo() {
    neighbours(1);
    ask(question(1), true);
    assertEquals(AnswerState.LATER, answer(tokens().get(0), Answer.LATER));
    village.pass(Duration.ofHours(23));
    run();
    assertEquals(1, tokens().size());
    village.pass(Duration.ofHours(1));
    run();
    assertEquals(2, tokens().size());
    assertEquals(AnswerState.UNKNOWN, state(tokens().get(0)), "the newer mail counts");
    assertEquals(AnswerState.LATER_AGAIN, answer(tokens().get(1), Answer.LATER));
    village.pass(Duration.ofDays(2));
    run();
    assertEquals(2, tokens().size());
    assertEquals(AnswerState.CONNECTED, answer(tokens().get(1), Answer.YES));
  }

  @Test
  void silenceIsClosedWithAKindWordAndALateAnswerTooLate() {
    neighbours(1);
    ask(question(1), true);
    village.pass(Matching.POLICY.asking().answer());
    assertEquals(AnswerState.LATE, answer(tokens().get(0), Answer.YES));
    run();
    run();
    assertEquals(1, closingMails());
    village.pass(Duration.ofDays(2));
    run();
    assertEquals(1, tokens().size(), "nobody is asked twice for one request");
  }

  @Test
  void whereACertificateIsNeededEveryRingNeedsAMember() {
    neighbours(12);
    village.transact(
        em ->
            em.createQuery("select v from Volunteer v", Volunteer.class)
                .getResultList()
                .forEach(volunteer -> volunteer.cleared(java.time.LocalDate.of(2030, 1, 1))));
    Long request = question(1);
    village.transact(
        em ->
            em.find(HelpRequest.class, request)
                .confirmClearance(true, village.person(em, "Samira"), village.clock().instant()));
    ask(request, false);
    village.pass(BETWEEN);
    run();
    assertEquals(FIRST, asked());
    assertEquals(RoundStatus.READY, round(request));
    ask(request, false);
    assertEquals(2 * FIRST, asked());
    assertEquals(RoundStatus.ASKING, round(request));
  }

  @Test
  void whenNobodyIsLeftTheTeamSeesItAndSomebodyNewIsFoundTheNextDay() {
    neighbours(2);
    Long request = ask(question(1), false);
    village.pass(BETWEEN);
    run();
    assertEquals(RoundStatus.EXHAUSTED, round(request));
    neighbours(1);
    village.pass(Duration.ofDays(1));
    run();
    assertEquals(3, asked());
    assertEquals(RoundStatus.ASKING, round(request));
  }

  @Test
  void whatIsTakenBackIsNotAskedAnyMore() {
    neighbours(4);
    Long request = ask(question(1), false);
    village.transact(
        em -> {
          HelpRequest taken = em.find(HelpRequest.class, request);
          taken.withdraw(village.clock().instant());
          new Matching(em, village)
              .connection.requestEnded(new nl.omzien.request.HelpRequestClosed(taken));
        });
    assertEquals(FIRST, closingMails());
    assertEquals(AnswerState.LATE, answer(tokens().get(0), Answer.YES));
    assertThrows(NotOpenAnyMore.class, () -> ask(request, false));
  }

  @Test
  void nobodyIsAskedTooOftenHoweverManyAskAtOnce() throws Exception {
    neighbours(1);
    List<Callable<Boolean>> presses = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Long request = question(1);
      presses.add(
          () -> {
            ask(request, false);
            return true;
          });
    }
    Crowd.atOnce(presses);
    assertEquals(Matching.POLICY.askedPerWeek(), asked());
  }

  @Test
  void ofManyWhoSayYesAtOnceAsManyAreConnectedAsWereAskedFor() throws Exception {
    for (int places = 1; places <= 2; places++) {
      int wanted = places;
      neighbours(12);
      Long request = question(wanted);
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
      assertEquals(HelpRequestStatus.CONNECTED, status(request));
      assertEquals(
          wanted,
          village.count(
              "select count(*) from match where status = 'CONNECTED' and request_id = " + request));
    }
  }

  @Test
  void twoNodesThatWidenAtOnceAskOnce() throws Exception {
    neighbours(12);
    for (int i = 0; i < 3; i++) {
      ask(question(1), false);
    }
    village.pass(BETWEEN);
    CompletableFuture<Void> one = CompletableFuture.runAsync(this::run);
    CompletableFuture<Void> other = CompletableFuture.runAsync(this::run);
    one.get();
    other.get();
    run();
    assertEquals(asked(), village.count("select count(*) from mail"));
    assertEquals(0, village.count("select count(*) from asking_round where ring > 2"));
  }

  @Test
  void whoHelpsAsManyAsSheWantsIsToldSo() {
    neighbours(1);
    ask(question(1), true);
    ask(question(1), true);
    List<String> tokens = tokens();
    assertEquals(AnswerState.CONNECTED, answer(tokens.get(0), Answer.YES));
    assertEquals(AnswerState.FULL, answer(tokens.get(1), Answer.YES));
  }

  @Test
  void onlyAHashOfTheTokenIsKept() {
    neighbours(1);
    ask(question(1), true);
    String token = tokens().get(0);
    assertEquals(0, village.count("select count(*) from ask where token_hash = '" + token + "'"));
    assertEquals(AnswerState.UNKNOWN, answer("nonsense", Answer.YES));
    assertEquals(AnswerState.OPEN, state(token));
    assertEquals(0, village.mails("iemand1@example.org", "boodschappen"));
    assertEquals(0, village.mails("iemand1@example.org", "Jan"), "a housemate may read along");
    assertTrue(village.mails("iemand1@example.org", "/antwoord/") > 0);
  }

  private void neighbours(int many) {
    village.transact(
        em -> {
          for (int i = 0; i < many; i++) {
            village.helps(
                em,
                village.somebody(em, Village.VOGELBUURT),
                Village.VOGELBUURT,
                Reach.MUNICIPALITY,
                1);
          }
        });
  }

  private Long question(int helpers) {
    return village.inTransaction(
        em -> village.question(em, village.person(em, "Jan")).helpers(helpers).open().id());
  }

  /** A member presses for the best few. */
  private Long ask(Long request, boolean agreed) {
    village.transact(
        em -> {
          Matching matching = new Matching(em, village);
          HelpRequest open = em.find(HelpRequest.class, request);
          List<Fit> best = matching.proposals.forRequest(open, FIRST, Texts.in("nl"));
          matching.widening.ask(open, best, village.person(em, "Samira"), agreed);
        });
    return request;
  }

  /** As {@link Rings} does: each step in a transaction of its own. */
  private void run() {
    each(RingStep::dueRounds, RingStep::widen);
    each(RingStep::toAskAgain, RingStep::askAgain);
    each(RingStep::toClose, RingStep::close);
  }

  private void each(Function<RingStep, List<Long>> due, BiConsumer<RingStep, Long> work) {
    for (Long id : village.inTransaction(em -> due.apply(new Matching(em, village).step))) {
      village.transact(em -> work.accept(new Matching(em, village).step, id));
    }
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

  private long asked() {
    return village.count("select count(*) from ask where asked_at is not null");
  }

  private long closingMails() {
    return village.count(
        "select count(*) from mail where plain_text like '%Dank u wel dat wij u mochten vragen%'");
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

  private HelpRequestStatus status(Long request) {
    return village.inTransaction(em -> em.find(HelpRequest.class, request).status());
  }

  /** The tokens of all mails that asked somebody, oldest first. */
  private List<String> tokens() {
    return village.inTransaction(
        em ->
            em.createQuery("select m from Mail m order by m.id", Mail.class)
                .getResultStream()
                .map(Mail::plainText)
                .map(Pattern.compile("/antwoord/([\\w-]+)/ja")::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .toList());
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
