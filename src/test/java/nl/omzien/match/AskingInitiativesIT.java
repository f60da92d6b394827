package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.TakingUp;
import nl.omzien.person.KeptApart;
import nl.omzien.person.Person;
import nl.omzien.place.Reach;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestClosed;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.testing.Crowd;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Agreements;
import nl.omzien.volunteer.Conduct;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An initiative that is asked in a round: one place, and as many links as it has organisers. */
class AskingInitiativesIT {

  private static final Duration BETWEEN = Matching.POLICY.asking().between();

  private final Village village = Village.fresh();
  private final RoundWorld round = new RoundWorld(village);

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void itCountsAsOneAndTheFirstYesOfItsPeopleIsTheAnswer() {
    initiative(Reach.MUNICIPALITY, 2, "Aaltje", "Barend");
    round.neighbours(2);
    Long request = ask(round.question(1), true);
    assertEquals(3, round.asked());
    assertEquals(4, village.count("select count(*) from mail"), "two organisers, two neighbours");
    assertEquals(AnswerState.OPEN, state("aaltje"));
    assertEquals(AnswerState.CONNECTED, answer("barend", Answer.YES));
    assertEquals(AnswerState.CONNECTED, answer("barend", Answer.YES), "twice is once");
    assertEquals(AnswerState.TAKEN, answer("aaltje", Answer.YES));
    assertEquals(AnswerState.TAKEN, answer("aaltje", Answer.NO), "nor can she undo it so");
    assertEquals(HelpRequestStatus.CONNECTED, round.status(request));
    assertEquals(1, village.count("select count(*) from match where status = 'CONNECTED'"));
    assertEquals(1, village.mails("aaltje@example.org", "Barend doet dit"), "she hears it");
    assertEquals(0, village.mails("barend@example.org", "Barend doet dit"));
    assertEquals(2, round.closingMails(), "both neighbours hear that it is not needed");
    assertEquals(1, village.mails("barend@example.org", "/vragen"));
  }

  @Test
  void ofTwoOrganisersAndTwoNeighboursWhoSayYesAtOnceOneHelps() throws Exception {
    initiative(Reach.MUNICIPALITY, 20, "Aaltje", "Barend");
    for (int i = 0; i < 3; i++) {
      Long request = ask(round.question(1), true);
      String hers = token("aaltje");
      String his = token("barend");
      assertEquals(
          1,
          Crowd.atOnce(
              List.of(
                  () -> answerBy(hers, Answer.YES) == AnswerState.CONNECTED,
                  () -> answerBy(his, Answer.YES) == AnswerState.CONNECTED)));
      assertEquals(HelpRequestStatus.CONNECTED, round.status(request));
      assertEquals(
          1,
          village.count(
              "select count(*) from ask a join match m on m.organiser_id = a.organiser_id"
                  + " join asking_round r on r.id = a.round_id and r.request_id = m.request_id"
                  + " where a.status = 'YES' and m.request_id = "
                  + request));
      village.pass(Duration.ofDays(8));
    }
  }

  @Test
  void withoutTheResidentsWordSheChoosesAndANoCountsForAll() {
    initiative(Reach.MUNICIPALITY, 2, "Aaltje", "Barend");
    Long request = ask(round.question(1), false);
    assertEquals(AnswerState.YES, answer("aaltje", Answer.YES));
    assertEquals(HelpRequestStatus.OPEN, round.status(request));
    assertEquals(1, village.mails("jan@example.org", "/mijn/vragen/"));
    village.pass(Duration.ofDays(8));
    Long other = ask(round.question(1), false);
    assertEquals(AnswerState.NO, answer("barend", Answer.NO));
    assertEquals(AnswerState.NO, answer("aaltje", Answer.YES));
    village.pass(BETWEEN);
    round.run();
    assertEquals(1, village.count("select count(*) from match"));
    assertEquals(HelpRequestStatus.OPEN, round.status(other));
    assertEquals(2, round.asked(), "nobody is asked twice for one request");
  }

  @Test
  void itIsAskedNoMoreThanThreeTimesAWeekHoweverManyAskAtOnce() throws Exception {
    Long initiative = initiative(Reach.MUNICIPALITY, 20, "Aaltje", "Barend");
    village.transact(
        em ->
            new Matching(em, village)
                .connection.propose(
                    em.find(HelpRequest.class, round.question(1)),
                    Taker.of(em.find(Initiative.class, initiative)),
                    "Past goed.",
                    village.person(em, "Samira")));
    List<Callable<Boolean>> presses = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Long request = round.question(1);
      presses.add(
          () -> {
            ask(request, false);
            return true;
          });
    }
    Crowd.atOnce(presses);
    assertEquals(2, round.asked(), "a member proposed it once already");
    village.pass(Duration.ofDays(8));
    ask(round.question(1), false);
    assertEquals(3, round.asked());
  }

  @Test
  void whereItIsNotKnownWhoComesOrItIsTooFarOrOneIsKeptApartItIsNotAsked() {
    initiative(Reach.NEIGHBOURHOOD, 5, "Aaltje", "Barend");
    Long far =
        village.inTransaction(
            em -> village.question(em, village.resident(em, "Ver", Village.HAVEN)).open().id());
    Long cleared = round.nearby();
    village.transact(
        em ->
            em.find(HelpRequest.class, cleared)
                .confirmClearance(true, village.person(em, "Samira"), village.clock().instant()));
    Long apart =
        village.inTransaction(
            em -> {
              Person emine = village.person(em, "Emine");
              new KeptApart(em).keep(emine, village.person(em, "Barend"));
              return village.question(em, emine).in(Village.VOGELBUURT).open().id();
            });
    for (Long request : List.of(far, cleared, apart)) {
      ask(request, false);
    }
    assertEquals(0, round.asked());
    Long meanwhile = round.nearby();
    village.transact(
        em -> {
          Matching matching = new Matching(em, village);
          HelpRequest open = em.find(HelpRequest.class, meanwhile);
          List<Fit> fits = matching.proposals.forRequest(open, 3, Texts.in("nl"));
          assertEquals(1, fits.size());
          open.confirmClearance(true, village.person(em, "Samira"), village.clock().instant());
          em.flush();
          matching.widening.ask(open, fits, village.person(em, "Samira"), false);
        });
    assertEquals(0, round.asked(), "what is needed now counts, not what was when it was chosen");
  }

  @Test
  void silenceAndWhatIsTakenBackEndWithAKindWordToEachOrganiser() {
    initiative(Reach.MUNICIPALITY, 2, "Aaltje", "Barend");
    ask(round.question(1), false);
    village.pass(Matching.POLICY.asking().answer());
    assertEquals(AnswerState.LATE, answer("aaltje", Answer.YES));
    round.run();
    round.run();
    assertEquals(2, round.closingMails());
    village.pass(Duration.ofDays(8));
    Long request = ask(round.question(1), false);
    village.transact(
        em -> {
          HelpRequest taken = em.find(HelpRequest.class, request);
          taken.withdraw(village.clock().instant());
          new Matching(em, village).connection.requestEnded(new HelpRequestClosed(taken));
        });
    assertEquals(4, round.closingMails());
    assertEquals(AnswerState.LATE, answer("barend", Answer.YES));
  }

  @Test
  void whoLeftItOrWhatRestsOrIsFullCannotSayYes() {
    Long initiative = initiative(Reach.MUNICIPALITY, 1, "Aaltje", "Barend");
    ask(round.question(1), true);
    String left = token("barend");
    sql("delete from organiser where person_id = " + village.id("Barend"));
    assertEquals(AnswerState.UNKNOWN, answerBy(left, Answer.YES));
    sql("update initiative set status = 'RESTING', version = version + 1 where id = " + initiative);
    assertEquals(AnswerState.LATE, answer("aaltje", Answer.YES));
    sql("update initiative set status = 'RUNNING', version = version + 1 where id = " + initiative);
    village.pass(Duration.ofDays(8));
    ask(round.question(1), true);
    String one = token("aaltje");
    ask(round.question(1), true);
    assertEquals(AnswerState.CONNECTED, answerBy(one, Answer.YES));
    assertEquals(AnswerState.FULL, answer("aaltje", Answer.YES));
  }

  @Test
  void whoWasAskedIsForgottenWithTheLinksSomeMonthsLater() {
    initiative(Reach.MUNICIPALITY, 2, "Aaltje", "Barend");
    Long request = ask(round.question(1), true);
    answer("aaltje", Answer.YES);
    village.transact(
        em -> {
          Matching matching = new Matching(em, village);
          Match match = matching.matches.of(em.find(HelpRequest.class, request)).get(0);
          matching.completion.done(match, village.id("Samira"));
        });
    village.pass(Duration.ofDays(91));
    village.transact(em -> new AskCleaning(em, TestSettings.plain(), village.clock()).run());
    assertEquals(0, village.count("select count(*) from ask"));
    assertEquals(0, village.count("select count(*) from organiser_ask"));
    assertEquals(1, village.count("select said_yes from asking_round"));
  }

  private Long initiative(Reach reach, int most, String... organisers) {
    return village.inTransaction(
        em -> {
          Initiative made = village.organises(em, "Boodschappendienst", List.of(organisers));
          made.takeUp(new TakingUp(true, Set.of("boodschappen"), reach, most));
          for (Person one : made.people()) {
            new Agreements(em, Conduct.shipped(), village.clock()).give(one.id());
          }
          return made.id();
        });
  }

  private AnswerState answer(String organiser, Answer answer) {
    return answerBy(token(organiser), answer);
  }

  private AnswerState answerBy(String token, Answer answer) {
    return village.inTransaction(
        em -> {
          OrganiserAnswering answering = new Matching(em, village).organiserAnswering;
          return answering
              .of(token)
              .map(link -> answering.answer(link, answer))
              .orElse(AnswerState.UNKNOWN);
        });
  }

  private AnswerState state(String organiser) {
    return village.inTransaction(
        em -> {
          OrganiserAnswering answering = new Matching(em, village).organiserAnswering;
          return answering.of(token(organiser)).map(answering::state).orElse(AnswerState.UNKNOWN);
        });
  }

  /** Of the newest mail that asks her. */
  private String token(String organiser) {
    List<String> tokens = round.tokens("/oppakken/", organiser);
    return tokens.get(tokens.size() - 1);
  }

  private Long ask(Long request, boolean agreed) {
    return round.ask(request, agreed, 3);
  }

  private void sql(String statement) {
    village.transact(em -> em.createNativeQuery(statement).executeUpdate());
  }
}
