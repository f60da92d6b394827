package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.TakingUp;
import nl.omzien.person.KeptApart;
import nl.omzien.person.Person;
import nl.omzien.place.Reach;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.testing.Crowd;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Agreements;
import nl.omzien.volunteer.Conduct;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An initiative takes up a request: proposed, answered by its organisers, left, and lost. */
class TakingUpIT {

  private final Village village = Village.fresh();

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void itStandsAmongTheProposalsAndIsConnectedWhenBothSaidYes() {
    Long shopping = initiative("Boodschappendienst", 2, "Aaltje", "Barend");
    Long request = question("Jan");
    assertEquals(List.of("Boodschappendienst"), proposals(request));
    Long match = proposed(request, shopping);
    assertEquals(List.of(), proposals(request), "it was asked");
    assertEquals(1, village.mails("aaltje@example.org", "/oppakken/"));
    assertEquals(1, village.mails("barend@example.org", "/oppakken/"));
    assertEquals(AnswerState.YES, answer(match, "Barend", true));
    assertEquals(AnswerState.YES, answer(match, "Barend", true), "twice is once");
    assertEquals(AnswerState.TAKEN, answer(match, "Aaltje", true));
    assertEquals(AnswerState.TAKEN, answer(match, "Aaltje", false), "nor can she undo it so");
    assertEquals(Optional.empty(), resident(match), "no name before both said yes");
    residentSaysYes(match);
    assertEquals(MatchStatus.CONNECTED, status(match));
    assertEquals(HelpRequestStatus.CONNECTED, requestStatus(request));
    assertEquals("Barend", helper(match));
    assertEquals(Optional.of("Jan"), resident(match));
    assertEquals(1, village.mails("barend@example.org", "/vragen"));
    assertEquals(0, village.mails("aaltje@example.org", "/vragen"), "who does not help need not");
    village.transact(
        em -> {
          Matching matching = new Matching(em, village);
          matching.completion.done(em.find(Match.class, match), village.id("Barend"));
        });
    assertEquals(HelpRequestStatus.DONE, requestStatus(request));
    assertEquals(1, village.count("select count(*) from follow_up"));
  }

  @Test
  void ofTwoOrganisersWhoSayYesAtOnceOneHelpsAndAYesAndANoAreOneAnswer() throws Exception {
    Long shopping = initiative("Boodschappendienst", 9, "Aaltje", "Barend");
    for (int round = 0; round < 4; round++) {
      Long match = proposed(question("Jan"), shopping);
      residentSaysYes(match);
      assertEquals(
          1,
          Crowd.atOnce(
              List.of(
                  () -> answer(match, "Aaltje", true) == AnswerState.CONNECTED,
                  () -> answer(match, "Barend", true) == AnswerState.CONNECTED)));
      assertEquals(MatchStatus.CONNECTED, status(match));
      assertEquals(
          1,
          village.count(
              "select count(*) from match where organiser_id is not null and id=" + match));
      village.pass(Duration.ofDays(8));
      Long other = proposed(question("Jan"), shopping);
      int yes =
          Crowd.atOnce(
              List.of(
                  () -> answer(other, "Aaltje", true) == AnswerState.YES,
                  () -> answer(other, "Barend", false) != AnswerState.NO));
      assertEquals(yes == 2 ? MatchStatus.WAITING : MatchStatus.DECLINED, status(other));
      village.pass(Duration.ofDays(8));
    }
  }

  @Test
  void theLastPlaceIsGivenOnce() throws Exception {
    Long shopping = initiative("Boodschappendienst", 1, "Aaltje");
    Long one = proposed(question("Jan"), shopping);
    Long other = proposed(question("Emine"), shopping);
    answer(one, "Aaltje", true);
    answer(other, "Aaltje", true);
    assertEquals(
        1,
        Crowd.atOnce(
            List.of(() -> residentSaysYesInTime(one), () -> residentSaysYesInTime(other))));
    assertEquals(1, village.count("select count(*) from match where status = 'CONNECTED'"));
  }

  @Test
  void whoIsKeptApartOrNeedsACertificateOrOrganisesItHerselfIsNotHelpedByIt() {
    Long shopping = initiative("Boodschappendienst", 2, "Aaltje", "Barend");
    Long match = proposed(question("Jan"), shopping);
    village.transact(
        em -> new KeptApart(em).keep(village.person(em, "Jan"), village.person(em, "Aaltje")));
    assertEquals(AnswerState.LATE, answer(match, "Barend", true), "since one of them may not");
    assertEquals(List.of(), proposals(question("Jan")));
    Long cleared = question("Emine");
    village.transact(
        em ->
            em.find(HelpRequest.class, cleared)
                .confirmClearance(true, village.person(em, "Samira"), village.clock().instant()));
    assertEquals(List.of(), proposals(cleared));
    assertThrows(ClearanceFirst.class, () -> proposed(cleared, shopping));
    Long own = question("Aaltje");
    assertEquals(List.of(), proposals(own));
    assertThrows(NotOpenAnyMore.class, () -> proposed(own, shopping));
    Long promised =
        village.inTransaction(
            em ->
                village
                    .question(em, village.resident(em, "Ver", Village.HAVEN))
                    .districtOnly(true)
                    .open()
                    .id());
    assertThrows(NotOpenAnyMore.class, () -> proposed(promised, shopping));
  }

  @Test
  void whatANoEndsTheTeamMayAskAgain() {
    Long shopping = initiative("Boodschappendienst", 2, "Aaltje");
    Long request = question("Jan");
    Long match = proposed(request, shopping);
    assertEquals(AnswerState.NO, answer(match, "Aaltje", false));
    assertEquals(AnswerState.NO, answer(match, "Aaltje", false), "twice is once");
    assertEquals(MatchStatus.DECLINED, status(match));
    assertEquals(match, proposed(request, shopping));
    assertEquals(2, village.mails("aaltje@example.org", "/oppakken/"));
    assertEquals(1, village.count("select count(*) from organiser_ask"), "the newer link counts");
    assertEquals(AnswerState.YES, answer(match, "Aaltje", true));
  }

  @Test
  void whenItRestsOrEndsOrWhoHelpsLeavesItHelpIsSoughtAgainAndTheAskerHearsIt() {
    Long shopping = initiative("Boodschappendienst", 9, "Aaltje", "Barend");
    for (String stop :
        List.of(
            "update initiative set status = 'RESTING', version = version + 1",
            "update initiative set status = 'ENDED', version = version + 1",
            "update review set status = 'TAKEN_DOWN' where kind = 'INITIATIVE'",
            "delete from organiser where person_id = " + village.id("Barend"))) {
      Long request = question("Jan");
      Long match = proposed(request, shopping);
      residentSaysYes(match);
      answer(match, "Barend", true);
      Long waiting = proposed(question("Emine"), shopping);
      forsaken();
      assertEquals(MatchStatus.CONNECTED, status(match), "nothing happened yet");
      long told = village.mails("jan@example.org", "niet meer helpen");
      sql(stop);
      forsaken();
      forsaken();
      assertEquals(MatchStatus.DECLINED, status(match), stop);
      assertEquals(HelpRequestStatus.OPEN, requestStatus(request), stop);
      assertEquals(told + 1, village.mails("jan@example.org", "niet meer helpen"), stop);
      boolean gone = !stop.startsWith("delete");
      assertEquals(gone ? MatchStatus.DECLINED : MatchStatus.WAITING, status(waiting), stop);
      sql("update initiative set status = 'RUNNING', version = version + 1");
      sql("update review set status = 'VISIBLE' where kind = 'INITIATIVE'");
      village.pass(Duration.ofDays(8));
    }
  }

  @Test
  void whoIsSilentIsAskedHowItGoes() {
    Long shopping = initiative("Boodschappendienst", 2, "Aaltje", "Barend");
    Long match = proposed(question("Jan"), shopping);
    residentSaysYes(match);
    answer(match, "Barend", true);
    village.pass(Matching.POLICY.asking().silent());
    village.transact(em -> new Matching(em, village).silence.run());
    assertEquals(1, village.mails("barend@example.org", "/contact/"));
    assertEquals(0, village.mails("aaltje@example.org", "/contact/"));
  }

  @Test
  void theDatabaseKnowsThatOneHelps() {
    Long match = proposed(question("Jan"), initiative("Boodschappendienst", 2, "Aaltje"));
    for (String wrong :
        List.of(
            "update match set initiative_id = null where id = " + match,
            "update match set organiser_id = proposed_by where id = " + match,
            "update match set volunteer_yes_at = now() where id = " + match,
            "update initiative set takes_up_skills = ''",
            "update initiative set takes_up_most = 0")) {
      assertThrows(PersistenceException.class, () -> sql(wrong), wrong);
    }
  }

  @Test
  void whoTakesUpNothingIsNotThere() {
    Long shopping = initiative("Boodschappendienst", 2, "Aaltje");
    village.transact(
        em ->
            em.find(Initiative.class, shopping)
                .takeUp(new TakingUp(false, Set.of("boodschappen"), Reach.DISTRICT, 2)));
    assertEquals(List.of(), proposals(question("Jan")));
    assertThrows(
        IllegalArgumentException.class, () -> new TakingUp(true, Set.of(), Reach.DISTRICT, 2));
    village.transact(em -> assertFalse(em.find(Initiative.class, shopping).takesUp()));
  }

  @Test
  void whoeverOrganisesMayKeepItApartFromQuestions() {
    Long shopping = initiative("Boodschappendienst", 2, "Aaltje");
    assertTrue(besideQuestions().contains(shopping));
    village.transact(em -> em.find(Initiative.class, shopping).showBesideQuestions(false));
    assertFalse(besideQuestions().contains(shopping));
    village.transact(
        em -> assertTrue(em.find(Initiative.class, shopping).takesUp(), "that is another choice"));
  }

  private List<Long> besideQuestions() {
    return village.inTransaction(
        em ->
            new Activities(new Initiatives(em, village.clock()), village.clock())
                .all().activities().stream().map(Activity::id).toList());
  }

  private Long initiative(String name, int most, String... organisers) {
    return village.inTransaction(
        em -> {
          Initiative made = village.organises(em, name, List.of(organisers));
          made.takeUp(new TakingUp(true, Set.of("boodschappen"), Reach.MUNICIPALITY, most));
          for (Person one : made.people()) {
            new Agreements(em, Conduct.shipped(), village.clock()).give(one.id());
          }
          return made.id();
        });
  }

  private Long question(String firstName) {
    return village.inTransaction(
        em -> village.question(em, village.person(em, firstName)).open().id());
  }

  private List<String> proposals(Long request) {
    return village.inTransaction(
        em ->
            new Matching(em, village)
                    .proposals
                    .forRequest(em.find(HelpRequest.class, request), 10, Texts.in("nl"))
                    .stream()
                    .filter(fit -> !fit.person())
                    .map(fit -> fit.taker().name())
                    .toList());
  }

  private Long proposed(Long request, Long initiative) {
    return village.inTransaction(
        em ->
            new Matching(em, village)
                .connection
                .propose(
                    em.find(HelpRequest.class, request),
                    Taker.of(em.find(Initiative.class, initiative)),
                    "Past goed.",
                    village.person(em, "Samira"))
                .id());
  }

  private AnswerState answer(Long match, String organiser, boolean yes) {
    return village.inTransaction(
        em ->
            new Matching(em, village)
                .organiserAnswering.answer(
                    em.find(Match.class, match), village.person(em, organiser), yes));
  }

  private void residentSaysYes(Long id) {
    village.transact(em -> residentSaysYes(em, id));
  }

  private boolean residentSaysYesInTime(Long id) {
    try {
      residentSaysYes(id);
      return true;
    } catch (NotOpenAnyMore late) {
      return false;
    }
  }

  private void residentSaysYes(EntityManager em, Long id) {
    Match match = em.find(Match.class, id);
    new Matching(em, village).connection.yes(match, Side.RESIDENT, match.request().person().id());
  }

  private void forsaken() {
    village.transact(em -> new Matching(em, village).forsaken.run());
  }

  private void sql(String statement) {
    village.transact(em -> em.createNativeQuery(statement).executeUpdate());
  }

  private MatchStatus status(Long match) {
    return village.inTransaction(em -> em.find(Match.class, match).status());
  }

  private HelpRequestStatus requestStatus(Long request) {
    return village.inTransaction(em -> em.find(HelpRequest.class, request).status());
  }

  private String helper(Long match) {
    return village.inTransaction(
        em -> em.find(Match.class, match).taker().person().orElseThrow().firstName());
  }

  private Optional<String> resident(Long match) {
    return village.inTransaction(
        em ->
            new Disclosure(new Agreements(em, Conduct.shipped(), village.clock()))
                .resident(em.find(Match.class, match))
                .map(Disclosure.Resident::firstName));
  }
}
