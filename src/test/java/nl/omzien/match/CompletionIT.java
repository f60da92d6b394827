package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.omzien.place.Reach;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestClosed;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Volunteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompletionIT {

  private final Village village = Village.fresh();

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void doneTwiceIsDoneOnceBothAreAskedAndOneCallIsPlannedThreeWeeksLater() {
    Long match = connected(request(1), "Mia");
    done(match);
    done(match);
    assertEquals(1, village.mails("jan@example.org", "/mijn/vragen/") - 2);
    assertEquals(1, village.count("select count(*) from follow_up"));
    assertEquals(1, village.count("select count(*) from history where event = 'done'"));
    village.transact(
        em -> {
          FollowUps calls = new FollowUps(em);
          LocalDate due = LocalDate.of(2026, 12, 14);
          assertEquals(
              List.of(), calls.due(village.visitor("Samira"), due.minusDays(1)), "too early");
          assertEquals(1, calls.due(village.visitor("Samira"), due).size());
          assertEquals(0, calls.due(village.visitor("Hilde"), due).size(), "another district");
          assertEquals(0, calls.due(village.visitor("Jan"), due).size(), "not staff");
          assertEquals(1, calls.due(village.visitor("Ruud"), due).size());
        });
  }

  @Test
  void aRequestForTwoIsDoneWhenTheLastOfTheTwoIsDone() {
    Long request = request(2);
    Long first = connected(request, "Mia");
    Long second = connected(request, "Noor");
    assertEquals(HelpRequestStatus.CONNECTED, status(request));
    done(first);
    assertEquals(HelpRequestStatus.CONNECTED, status(request));
    done(second);
    assertEquals(HelpRequestStatus.DONE, status(request));
  }

  @Test
  void whenTheResidentIsHelpedOtherwiseEverybodyWhoOfferedHearsIt() {
    Long request = request(2);
    connected(request, "Mia");
    offered(request, "Noor");
    village.transact(
        em ->
            new Matching(em, village)
                .completion.done(
                    em.find(HelpRequest.class, request), village.person(em, "Jan").id()));
    assertEquals(HelpRequestStatus.DONE, status(request));
    assertEquals(1, village.count("select count(*) from match where status = 'DONE'"));
    assertEquals(1, village.count("select count(*) from match where status = 'CLOSED'"));
    assertEquals(1, village.mails("noor@example.org", "/helpen"));
  }

  @Test
  void aRequestThatIsOpenedAgainFindsHelpAgainAlsoOfTheSameVolunteer() {
    Long request = request(1);
    Long first = connected(request, "Mia");
    done(first);
    village.pass(Duration.ofDays(21));
    call(FollowUp.Result.AGAIN);
    assertEquals(HelpRequestStatus.OPEN, status(request));
    Long again =
        village.inTransaction(
            em -> {
              Matching matching = new Matching(em, village);
              Match before = em.find(Match.class, first);
              Match match =
                  matching.connection.propose(
                      em.find(HelpRequest.class, request),
                      Taker.of(before.taker().volunteer().orElseThrow()),
                      "Hielp eerder.",
                      village.person(em, "Samira"));
              matching.connection.yes(
                  match, Side.VOLUNTEER, match.taker().volunteer().orElseThrow().person().id());
              matching.connection.yes(match, Side.RESIDENT, match.request().person().id());
              return match.id();
            });
    assertEquals(HelpRequestStatus.CONNECTED, status(request));
    done(again);
    assertEquals(HelpRequestStatus.DONE, status(request));
    assertEquals(2, village.count("select count(*) from match where status = 'DONE'"));
    assertEquals(2, village.count("select count(*) from follow_up"));
  }

  @Test
  void notReachingHerMovesTheCallByAWeekAndTwoMembersDoNotBothMakeIt() {
    done(connected(request(1), "Mia"));
    village.pass(Duration.ofDays(21));
    call(FollowUp.Result.NOT_REACHED);
    village.transact(
        em ->
            assertEquals(
                List.of(LocalDate.of(2026, 12, 21)),
                new FollowUps(em)
                    .due(village.visitor("Samira"), LocalDate.of(2027, 1, 1)).stream()
                        .map(FollowUp::dueOn)
                        .toList()));
    call(FollowUp.Result.GOOD);
    assertThrows(FollowUp.AlreadyDone.class, () -> call(FollowUp.Result.GOOD));
  }

  @Test
  void whoWasGoingToHelpHearsItWhenTheResidentTakesItBackAndIsFreeForSomebodyElse() {
    Long request = request(1);
    Long match = connected(request, "Mia");
    held(
        request,
        (matching, jans) -> {
          jans.withdraw(village.clock().instant());
          matching.connection.requestEnded(new HelpRequestClosed(jans));
        });
    village.transact(
        em -> {
          Match mias = em.find(Match.class, match);
          assertEquals(MatchStatus.CLOSED, mias.status());
          assertEquals(
              0,
              new Matching(em, village).matches.busyWith(mias.taker().volunteer().orElseThrow()));
        });
    assertEquals(2, village.mails("mia@example.org", "/helpen"), "connected, and closed");
  }

  @Test
  void helpThatGoesOnAfterItsRequestExpiredCanStillBeDone() {
    Long request = request(2);
    Long match = connected(request, "Mia");
    held(
        request,
        (matching, jans) -> {
          jans.expire(village.clock().instant());
          matching.connection.requestEnded(new HelpRequestClosed(jans));
        });
    done(match);
    assertEquals(HelpRequestStatus.EXPIRED, status(request));
    assertEquals(1, village.count("select count(*) from follow_up"));
  }

  @Test
  void aRequestThatEndedUnreadWaitsForTheTeamAgainWhenItIsOpenedAgain() {
    Long request = request(1);
    Long match = connected(request, "Mia");
    village.transact(
        em -> {
          HelpRequest jans = em.find(HelpRequest.class, request);
          jans.change(jans.asked().rewritten("Anders", "Anders"), village.clock().instant());
          assertTrue(jans.review().waiting());
        });
    done(match);
    village.transact(
        em -> {
          HelpRequest jans = em.find(HelpRequest.class, request);
          assertTrue(!jans.review().waiting());
          new Matching(em, village).completion.reopen(jans, village.person(em, "Samira").id());
          assertTrue(jans.review().waiting());
          assertTrue(!jans.seenByOthers());
        });
  }

  private interface Act {
    void on(Matching matching, HelpRequest request);
  }

  private void held(Long request, Act act) {
    village.transact(em -> act.on(new Matching(em, village), em.find(HelpRequest.class, request)));
  }

  private void call(FollowUp.Result result) {
    inMatching(
        matching -> {
          FollowUp call =
              matching
                  .followUps
                  .hold(village.visitor("Samira"), village.count("select max(id) from follow_up"))
                  .orElseThrow();
          matching.completion.called(call, result, "", village.id("Samira"));
        });
  }

  private void inMatching(Consumer<Matching> act) {
    village.transact(em -> act.accept(new Matching(em, village)));
  }

  private Long request(int helpers) {
    return village.inTransaction(
        em -> village.question(em, village.person(em, "Jan")).helpers(helpers).open().id());
  }

  private HelpRequestStatus status(Long request) {
    return village.inTransaction(em -> em.find(HelpRequest.class, request).status());
  }

  private Long offered(Long request, String name) {
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

  private Long connected(Long request, String name) {
    Long match = offered(request, name);
    village.transact(
        em ->
            new Matching(em, village)
                .connection.yes(
                    em.find(Match.class, match), Side.RESIDENT, village.person(em, "Jan").id()));
    return match;
  }

  private void done(Long match) {
    village.transact(
        em ->
            new Matching(em, village)
                .completion.done(em.find(Match.class, match), village.person(em, "Jan").id()));
  }
}
