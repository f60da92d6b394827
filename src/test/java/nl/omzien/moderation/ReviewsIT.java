package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import nl.omzien.request.HelpRequest;
import nl.omzien.security.Visitor;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReviewsIT {

  private final Village village = Village.fresh();

  @AfterEach
  void leave() {
    village.close();
  }

  /**
   * Samira holds the review and has decided, but not committed; Bas comes, waits for her, and hears
   * who was first and when.
   */
  @Test
  void ofTwoMembersWhoDecideAtOnceTheSecondIsToldWhoWasFirst() throws Exception {
    String reference = asked("Jan");
    Long samira = village.id("Samira");
    Visitor first = village.visitor("Samira");
    Visitor second = village.visitor("Bas");
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<Void> samiras =
        CompletableFuture.runAsync(
            () ->
                village.transact(
                    em -> {
                      Review review = new Reviews(em).hold(first, reference).orElseThrow();
                      held.countDown();
                      await(go);
                      review.decide(
                          Decision.APPROVE, samira, "", "Mooi gevraagd.", Village.MORNING);
                    }));
    await(held);
    CompletableFuture<Void> bas =
        CompletableFuture.runAsync(
            () ->
                village.transact(
                    em -> {
                      // he has looked at it before, as the page does
                      assertTrue(new Reviews(em).find(second, reference).isPresent());
                      Review review = new Reviews(em).hold(second, reference).orElseThrow();
                      review.decide(
                          Decision.DECLINE, second.id(), "double", "Nee.", Village.MORNING);
                    }));
    go.countDown();
    samiras.get(30, TimeUnit.SECONDS);
    ExecutionException told =
        assertThrows(ExecutionException.class, () -> bas.get(30, TimeUnit.SECONDS));
    AlreadyDecided decided = (AlreadyDecided) told.getCause();
    assertEquals(Optional.of(samira), decided.memberId());
    assertEquals(Optional.of(Village.MORNING), decided.moment());
    village.transact(
        em -> {
          Review review = new Reviews(em).find(second, reference).orElseThrow();
          assertEquals(ReviewStatus.VISIBLE, review.status());
          assertEquals("Mooi gevraagd.", review.sentence());
          assertEquals(Optional.of(samira), review.ownerId());
        });
  }

  @Test
  void whatIsTakenHasOneOwnerUntilAColleagueTakesItOver() {
    String reference = asked("Jan");
    Long samira = village.id("Samira");
    Long bas = village.id("Bas");
    decideAs("Samira", reference, review -> review.take(samira));
    decideAs("Samira", reference, review -> review.take(samira));
    AlreadyTaken taken =
        assertThrows(
            AlreadyTaken.class, () -> decideAs("Bas", reference, review -> review.take(bas)));
    assertEquals(samira, taken.ownerId());
    decideAs("Bas", reference, review -> review.takeOver(bas));
    decideAs("Bas", reference, review -> assertEquals(Optional.of(bas), review.ownerId()));
  }

  @Test
  void theQueueShowsDangerFirstAndThenWhatWaitsLongest() {
    List<String> order = new ArrayList<>();
    for (int urgency : List.of(Review.CALM, Review.NOW, Review.TODAY, Review.NOW, Review.CALM)) {
      village.pass(Duration.ofMinutes(5));
      order.add(
          village.inTransaction(
              em -> {
                HelpRequest request =
                    village.question(em, village.somebody(em, Village.HAVEN)).asked();
                request.review().alarm(danger(urgency));
                return request.reference();
              }));
    }
    village.transact(
        em ->
            assertEquals(
                List.of(order.get(1), order.get(3), order.get(2), order.get(0), order.get(4)),
                new Reviews(em)
                    .queue(village.visitor("Samira")).stream().map(Review::reference).toList()));
  }

  @Test
  void eachTeamReadsWhatItsOwnDistrictsAsk() {
    String jans = asked("Jan");
    String emines = asked("Emine");
    village.transact(
        em -> {
          Reviews reviews = new Reviews(em);
          assertEquals(List.of(jans), references(reviews, "Samira"));
          assertEquals(List.of(emines), references(reviews, "Hilde"));
          assertEquals(List.of(jans, emines), references(reviews, "Ruud"));
          assertEquals(List.of(), references(reviews, "Jan"));
          assertEquals(List.of(), reviews.queue(Visitor.anonymous()));
          assertEquals(1, reviews.waiting(village.visitor("Hilde")));
          assertEquals(2, reviews.waiting(village.visitor("Ruud")));
          assertEquals(0, reviews.waiting(Visitor.anonymous()));
          assertTrue(reviews.hold(village.visitor("Hilde"), jans).isEmpty());
          assertTrue(reviews.hold(village.visitor("Jan"), jans).isEmpty());
          assertTrue(reviews.hold(Visitor.anonymous(), jans).isEmpty());
        });
  }

  @Test
  void whatTheAuthorChangesIsHiddenAndWaitsAgain() {
    String reference = asked("Jan");
    Instant later = Village.MORNING.plus(Duration.ofDays(1));
    decideAs(
        "Samira",
        reference,
        review -> review.decide(Decision.APPROVE, village.id("Samira"), "", "", Village.MORNING));
    decideAs("Samira", reference, review -> review.changed(later));
    decideAs(
        "Bas",
        reference,
        review -> {
          assertFalse(review.visible());
          assertTrue(review.waiting());
          assertEquals(later, review.waitingSince());
          review.decide(Decision.TEAM_ONLY, village.id("Bas"), "", "", later);
          assertFalse(review.waiting());
          assertEquals(Optional.of(village.id("Samira")), review.ownerId(), "one owner stays");
        });
  }

  @Test
  void whatIsNotAllowedByTheTableIsRefused() {
    String reference = asked("Jan");
    decideAs(
        "Samira",
        reference,
        review ->
            review.decide(Decision.DECLINE, village.id("Samira"), "money", "x", Village.MORNING));
    decideAs(
        "Samira",
        reference,
        review -> {
          assertThrows(
              AlreadyDecided.class,
              () -> review.decide(Decision.APPROVE, village.id("Samira"), "", "", Village.MORNING));
          assertEquals(ReviewStatus.DECLINED, review.status());
        });
  }

  private static Optional<Danger> danger(int urgency) {
    return urgency == Review.CALM
        ? Optional.empty()
        : Optional.of(
            new Danger(
                DangerKind.GAS, urgency == Review.NOW ? Urgency.NOW : Urgency.TODAY, 0, 1, "x"));
  }

  private interface Act {
    void on(Review review);
  }

  private void decideAs(String name, String reference, Act act) {
    Visitor visitor = village.visitor(name);
    village.transact(em -> act.on(new Reviews(em).hold(visitor, reference).orElseThrow()));
  }

  private List<String> references(Reviews reviews, String name) {
    return reviews.queue(village.visitor(name)).stream().map(Review::reference).toList();
  }

  private String asked(String name) {
    return village.inTransaction(
        (EntityManager em) -> village.question(em, village.person(em, name)).asked().reference());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
