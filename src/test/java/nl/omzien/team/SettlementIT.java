package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.omzien.moderation.AlreadyDecided;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.platform.Settings;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A decision leaves after ten seconds; until then it can be taken back and nobody heard of it. */
class SettlementIT {

  private static final Settings SETTINGS = TestSettings.plain();
  private static final Duration SECONDS = SETTINGS.undo();

  private final Village village = Village.fresh();
  private final Visitor samira = village.visitor("Samira");
  private final Visitor bas = village.visitor("Bas");

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void untilItsSecondsAreOverNobodyHasHeardOfADecision() {
    String reference = asked();
    at(desk -> desk.decide(samira, reference, Decision.APPROVE, ""));
    assertEquals(List.of(), queue(samira));
    assertEquals(List.of(), queue(bas));
    assertEquals(ReviewStatus.HIDDEN, review(reference).status());
    assertEquals(0, mails());
    village.pass(SECONDS.minusMillis(1));
    settle();
    assertEquals(ReviewStatus.HIDDEN, review(reference).status());
    village.pass(Duration.ofMillis(1));
    settle();
    assertEquals(ReviewStatus.VISIBLE, review(reference).status());
    assertEquals(Optional.of(samira.id()), review(reference).decidedBy());
    assertEquals(HelpRequestStatus.OPEN, request(reference).status());
    assertEquals(1, mails());
    settle();
    assertEquals(1, mails());
    assertEquals(0, village.count("select count(*) from verdict"));
    assertEquals(1, village.count("select count(*) from history where event = 'decided-approve'"));
  }

  @Test
  void whoComesSecondInThoseSecondsIsToldWhoWasFirst() {
    String reference = asked();
    Instant first = village.clock().instant();
    at(desk -> desk.decide(samira, reference, Decision.TEAM_ONLY, ""));
    village.pass(Duration.ofSeconds(3));
    AlreadyDecided told =
        assertThrows(
            AlreadyDecided.class,
            () -> at(desk -> desk.decide(bas, reference, Decision.APPROVE, "")));
    assertEquals(Optional.of(samira.id()), told.memberId());
    assertEquals(Optional.of(first), told.moment());
    assertFalse(undone(bas, reference), "a colleague takes nothing back");
  }

  @Test
  void whatIsTakenBackWaitsAgainAndNothingEverLeaves() {
    String reference = asked();
    at(desk -> desk.decide(samira, reference, Decision.ASK_CHANGE, "Mag het korter?"));
    assertTrue(undone(samira, reference));
    assertEquals(List.of(reference), queue(bas));
    village.pass(SECONDS);
    settle();
    assertEquals(List.of(reference), queue(bas));
    assertEquals(0, mails());
    at(desk -> desk.decide(bas, reference, Decision.APPROVE, ""));
    assertFalse(undone(samira, reference), "it is his decision now");
  }

  @Test
  void aTextThatNobodyReadIsNotDecidedAbout() {
    String reference = asked();
    at(desk -> desk.decide(samira, reference, Decision.APPROVE, ""));
    change(reference, "Ik zoek iemand die mijn geld ophaalt.");
    village.pass(SECONDS);
    settle();
    assertEquals(ReviewStatus.HIDDEN, review(reference).status());
    assertEquals(List.of(reference), queue(bas));
    assertEquals(0, mails());
    assertEquals(1, dropped(samira), "she is told");
    assertEquals(0, dropped(bas));
    at(desk -> desk.decide(bas, reference, Decision.APPROVE, ""));
    village.pass(SECONDS);
    settle();
    assertEquals(ReviewStatus.VISIBLE, review(reference).status());
    assertEquals(0, dropped(samira), "it is past");
  }

  @Test
  void whatSheTookBackHerselfIsNotDecidedAbout() {
    String reference = asked();
    at(desk -> desk.decide(samira, reference, Decision.DECLINE, "Nee."));
    village.transact(em -> request(new HelpRequests(em), reference).withdraw(now()));
    village.pass(SECONDS);
    settle();
    assertEquals(HelpRequestStatus.WITHDRAWN, request(reference).status());
    assertEquals(ReviewStatus.HIDDEN, review(reference).status());
    assertEquals(List.of(), queue(bas));
    assertEquals(0, mails());
    assertEquals(1, dropped(samira));
  }

  @Test
  void withoutSecondsADecisionLeavesAtOnce() {
    String reference = asked();
    Settings atOnce = TestSettings.with(Map.of("omzien.undo.seconds", "0"));
    village.transact(
        em -> new Desk(em, village, atOnce).decide(samira, reference, Decision.APPROVE, ""));
    assertEquals(ReviewStatus.VISIBLE, review(reference).status());
    assertEquals(1, mails());
  }

  @Test
  void whatWasReadIsKeptToShowWhatChangesAndForgottenAtTheEnd() {
    String reference = asked();
    String told = request(reference).toldText();
    at(desk -> desk.decide(samira, reference, Decision.ASK_CHANGE, "Hoe vaak?"));
    village.pass(SECONDS);
    settle();
    change(reference, told + " Elke week.");
    assertEquals(Optional.of(told), review(reference).lastRead().text());
    village.transact(em -> request(new HelpRequests(em), reference).withdraw(now()));
    assertEquals(Optional.empty(), review(reference).lastRead().text());
  }

  private Instant now() {
    return village.clock().instant();
  }

  private void change(String reference, String told) {
    village.transact(
        em -> {
          HelpRequest request = request(new HelpRequests(em), reference);
          request.change(request.asked().rewritten(told, "Kort."), now());
        });
  }

  private long dropped(Visitor member) {
    return village.inTransaction(
        em ->
            (long)
                new Desk(em, village, SETTINGS)
                    .verdicts
                    .dropped(member, now().minus(Settlement.TOLD))
                    .size());
  }

  private boolean undone(Visitor member, String reference) {
    return village.inTransaction(em -> new Desk(em, village, SETTINGS).undo(member, reference));
  }

  private void at(Consumer<Desk> act) {
    village.transact(em -> act.accept(new Desk(em, village, SETTINGS)));
  }

  private void settle() {
    List<Long> due = village.inTransaction(em -> new Desk(em, village, SETTINGS).settlement.due());
    due.forEach(id -> at(desk -> desk.settlement.settle(id)));
  }

  private long mails() {
    return village.count("select count(*) from mail");
  }

  private List<String> queue(Visitor member) {
    return village.inTransaction(
        em ->
            new Desk(em, village, SETTINGS)
                .reviews.queue(member).stream().map(Review::reference).toList());
  }

  private Review review(String reference) {
    return request(reference).review();
  }

  private HelpRequest request(String reference) {
    return village.inTransaction(em -> request(new HelpRequests(em), reference));
  }

  private HelpRequest request(HelpRequests requests, String reference) {
    return requests.forTeam(bas, reference).orElseThrow();
  }

  private String asked() {
    return village.inTransaction(
        em -> village.question(em, village.person(em, "Jan")).asked().reference());
  }
}
