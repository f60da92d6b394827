package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Recusals;
import nl.omzien.person.Person;
import nl.omzien.person.Telephone;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestClosed;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.testing.Crowd;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ria has a telephone and no address: a member calls her, and a round goes on meanwhile. */
class CallingIT {

  private static final Duration BETWEEN = Matching.POLICY.asking().between();

  private final Village village = Village.fresh();
  private final RoundWorld round = new RoundWorld(village);

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void sheStandsAmongTheCallsOfWhoPressedAndTheRoundDoesNotWaitForHer() {
    ria();
    round.neighbours(7, Village.SCHELPENHOEK);
    Long request = round.ask(question(), true, 3);
    assertEquals(3, round.asked());
    assertEquals(2, village.count("select count(*) from mail"));
    Long call = onlyCall();
    village.transact(
        em -> {
          Ask ask = em.find(Ask.class, call);
          assertEquals("Ria", ask.taker().name());
          assertEquals(Optional.of("Samira"), ask.caller().map(Person::firstName));
          new Matching(em, village).calling.by(ask, village.person(em, "Bas"));
          assertEquals(Optional.of("Bas"), ask.caller().map(Person::firstName));
        });
    village.pass(BETWEEN);
    round.run();
    assertTrue(round.asked() > 3, "others are asked after some hours, called or not");
    assertEquals(List.of(call), calls("Samira"), "she may still be called");
    assertEquals(HelpRequestStatus.OPEN, round.status(request));
  }

  @Test
  void aYesByTelephoneConnectsTwiceIsOnceAndSheIsToldByAMember() {
    ria();
    round.neighbours(2, Village.SCHELPENHOEK);
    Long request = round.ask(question(), true, 3);
    Long call = onlyCall();
    assertEquals("connected", answered(call, "ja"));
    assertEquals("connected", answered(call, "ja"), "twice is once");
    assertEquals("connected", answered(call, "nee"), "nor is it undone so");
    assertEquals(HelpRequestStatus.CONNECTED, round.status(request));
    assertEquals(
        2, village.count("select count(*) from mail where plain_text like '%niet meer nodig%'"));
    assertEquals(1, village.count("select count(*) from history where event = 'volunteer-called'"));
    assertEquals(1, village.count("select count(*) from attention where kind = 'TELL'"));
    assertEquals(List.of(), calls("Samira"));
  }

  @Test
  void ofACallAndAMailAtOnceOneHelps() throws Exception {
    ria();
    round.neighbours(1, Village.SCHELPENHOEK);
    for (int i = 0; i < 3; i++) {
      Long request = round.ask(question(), true, 2);
      Long call = onlyCall();
      String token = newestToken();
      int yes =
          Crowd.atOnce(
              List.of(
                  () -> answered(call, "ja").equals("connected"),
                  () -> byMail(token) == AnswerState.CONNECTED));
      assertEquals(1, yes);
      assertEquals(HelpRequestStatus.CONNECTED, round.status(request));
      village.transact(
          em -> {
            Matching matching = new Matching(em, village);
            Match match = matching.matches.of(em.find(HelpRequest.class, request)).get(0);
            matching.completion.done(match, village.id("Samira"));
          });
      village.pass(Duration.ofDays(8));
    }
  }

  @Test
  void ofTwoMembersWhoSayWhatSheAnsweredAtOnceOneCounts() throws Exception {
    ria();
    round.ask(question(), true, 1);
    Long call = onlyCall();
    Crowd.atOnce(
        List.of(
            () -> answered(call, "nee").equals("no"), () -> answered(call, "nee").equals("no")));
    assertEquals(1, village.count("select count(*) from history where event = 'volunteer-called'"));
    assertEquals(List.of(), calls("Samira"));
  }

  @Test
  void laterStandsThereOnceMoreAfterADay() {
    ria();
    round.ask(question(), true, 1);
    Long call = onlyCall();
    assertEquals("later", answered(call, "later"));
    assertEquals("later", answered(call, "ja"), "what a second press says is not hers");
    assertEquals(List.of(), calls("Samira"));
    village.pass(Duration.ofDays(1));
    round.run();
    assertEquals(List.of(call), calls("Samira"));
    assertEquals("connected", answered(call, "ja"));
  }

  @Test
  void inTheEveningNobodyIsToBeCalledAndNobodyTooOftenInAWeek() {
    ria();
    village.pass(Duration.ofHours(12));
    round.ask(question(), true, 1);
    assertEquals(List.of(), calls("Samira"));
    village.pass(Duration.ofHours(12));
    round.run();
    assertEquals(1, calls("Samira").size());
    round.ask(question(), true, 1);
    round.ask(question(), true, 1);
    assertEquals(Matching.POLICY.askedPerWeek(), calls("Samira").size());
  }

  @Test
  void anotherTeamAndWhoStandsAsideFindNothing() {
    ria();
    Long request = round.ask(question(), true, 1);
    Long call = onlyCall();
    assertEquals(List.of(), calls("Hilde"));
    assertEquals(List.of(), calls("Jan"));
    for (String other : List.of("Hilde", "Jan")) {
      assertFalse(finds(other, call), other);
    }
    assertTrue(finds("Bas", call));
    village.transact(
        em ->
            new Recusals(em)
                .declare(
                    em.find(HelpRequest.class, request).review(),
                    village.visitor(em, village.person(em, "Bas")),
                    village.clock().instant()));
    assertEquals(List.of(), calls("Bas"));
    assertFalse(finds("Bas", call));
  }

  @Test
  void whatIsOverOrTooOldIsNotCalledAnyMore() {
    ria();
    Long request = round.ask(question(), true, 1);
    Long call = onlyCall();
    village.transact(
        em -> {
          HelpRequest taken = em.find(HelpRequest.class, request);
          taken.withdraw(village.clock().instant());
          new Matching(em, village).connection.requestEnded(new HelpRequestClosed(taken));
        });
    assertEquals(List.of(), calls("Samira"));
    assertEquals("late", answered(call, "ja"));
    village.pass(Duration.ofDays(8));
    round.ask(question(), true, 1);
    village.pass(Matching.POLICY.asking().answer());
    assertEquals(List.of(), calls("Samira"));
    round.run();
    assertEquals(0, village.count("select count(*) from ask where status = 'WAITING'"));
  }

  @Test
  void howLongTheTeamTakesToCallDoesNotCountAgainstHer() {
    Long ria = ria();
    round.ask(question(), false, 1);
    village.pass(Duration.ofHours(30));
    assertEquals("no", answered(onlyCall(), "nee"));
    village.transact(
        em ->
            assertTrue(
                new Matching(em, village)
                    .helpers
                    .of(em.find(nl.omzien.volunteer.Volunteer.class, ria))
                    .past()
                    .answersWithin()
                    .isEmpty()));
  }

  private Long ria() {
    return village.inTransaction(
        em -> {
          Person ria =
              Person.withoutEmail("Ria", Telephone.parse("06-12345678"), village.clock().instant());
          ria.introduce("Ria", "", em.find(Neighbourhood.class, Village.VOGELBUURT));
          em.persist(ria);
          return village.helps(em, ria, Village.VOGELBUURT, Reach.MUNICIPALITY, 2).id();
        });
  }

  private Long onlyCall() {
    List<Long> calls = calls("Samira");
    assertEquals(1, calls.size());
    return calls.get(0);
  }

  private List<Long> calls(String member) {
    return village
        .inTransaction(em -> calling(em).open(village.visitor(em, village.person(em, member))))
        .stream()
        .map(Ask::id)
        .toList();
  }

  private boolean finds(String member, Long call) {
    return village.inTransaction(
        em -> calling(em).find(village.visitor(em, village.person(em, member)), call).isPresent());
  }

  private String answered(Long call, String word) {
    return village.inTransaction(
        em -> calling(em).answered(em.find(Ask.class, call), word, village.person(em, "Samira")));
  }

  private Calling calling(EntityManager em) {
    return new Matching(em, village).calling;
  }

  private AnswerState byMail(String token) {
    return village.inTransaction(
        em -> {
          Answering answering = new Matching(em, village).answering;
          return answering.answer(answering.of(token).orElseThrow(), Answer.YES);
        });
  }

  private String newestToken() {
    List<String> tokens = round.tokens("/antwoord/", "");
    return tokens.get(tokens.size() - 1);
  }

  private Long question() {
    return round.nearby();
  }
}
