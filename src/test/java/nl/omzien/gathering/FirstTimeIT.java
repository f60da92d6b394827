package nl.omzien.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.omzien.initiative.Initiative;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody comes along the first time; it is Monday, the coffee is on Friday at half past nine. */
class FirstTimeIT {

  private static final Instant FRIDAY = Instant.parse("2026-11-27T08:30:00Z");

  private final Village village = Village.fresh();
  private final Long coffee = village.inTransaction(em -> Neighbours.coffee(em).id());

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void theTaskIsARequestThatDoesNotTellWhere() {
    Long task = ask("Jan");
    village.transact(
        em -> {
          HelpRequest request = em.find(HelpRequest.class, task);
          assertEquals(HelpRequestStatus.ASKED, request.status());
          assertTrue(request.review().waiting());
          assertTrue(request.toldText().contains("Koffie-inloop"), request.toldText());
          assertFalse(request.publicText().contains("Koffie"), request.publicText());
          assertEquals(Optional.of(LocalDate.of(2026, 11, 27)), request.asked().wantedOn());
          assertEquals(java.util.Set.of("vr-o"), request.asked().wishes().wantedParts());
          assertEquals(FRIDAY, new Neighbours(em, village).firstTimes.of(request).get().startsAt());
        });
  }

  @Test
  void whoAsksTwiceAsksOnce() {
    assertEquals(ask("Jan"), ask("Jan"));
    CompletableFuture<Long> one = CompletableFuture.supplyAsync(() -> ask("Emine"));
    CompletableFuture<Long> other = CompletableFuture.supplyAsync(() -> ask("Emine"));
    assertEquals(one.join(), other.join());
    assertEquals(2, village.count("select count(*) from first_time"));
  }

  @Test
  void aDayOnWhichNothingIsCannotBeChosen() {
    village.transact(
        em -> {
          Neighbours neighbours = new Neighbours(em, village);
          assertEquals(
              Optional.empty(),
              neighbours.accompanying.ask(
                  village.person(em, "Jan"),
                  em.find(Initiative.class, coffee),
                  Optional.of(LocalDate.of(2026, 11, 26)),
                  Optional.empty(),
                  Optional.empty()));
        });
    assertEquals(0, village.count("select count(*) from help_request"));
  }

  @Test
  void aDayBeforeTheTeamHearsOnceThatNobodyComesAlong() {
    ask("Jan");
    passUntil(FRIDAY.minus(Duration.ofDays(1)));
    run();
    assertEquals(0, warnings(), "not a moment too early");
    village.pass(Duration.ofSeconds(1));
    CompletableFuture<Void> one = CompletableFuture.runAsync(this::run);
    CompletableFuture<Void> other = CompletableFuture.runAsync(this::run);
    one.join();
    other.join();
    run();
    assertEquals(1, warnings());
    assertEquals(1, village.mails("samira@example.org", "/team/vragen/"));
    assertEquals(1, village.mails("bas@example.org", "/team/vragen/"));
    assertEquals(0, village.mails("hilde@example.org", "/team/vragen/"));
    assertEquals(0, village.mails("samira@example.org", "Koffie"), "no personal text");
    assertEquals(List.of("Jan"), alone("Samira"));
    assertEquals(List.of(), alone("Hilde"));
  }

  @Test
  void whoFoundCompanyWarnsNobody() {
    Long task = ask("Jan");
    village.transact(
        em -> {
          HelpRequest request = em.find(HelpRequest.class, task);
          request
              .review()
              .decide(
                  nl.omzien.moderation.Decision.APPROVE, null, "", "", village.clock().instant());
          request.open(village.clock().instant());
          request.connect();
        });
    passUntil(FRIDAY.minus(Duration.ofHours(2)));
    run();
    assertEquals(0, warnings());
    assertEquals(List.of(), alone("Samira"));
  }

  @Test
  void whenTheDateIsOverTheTaskExpiresWithAKindWord() {
    Long task = ask("Jan");
    passUntil(FRIDAY);
    run();
    run();
    assertEquals(HelpRequestStatus.EXPIRED, status(task));
    assertEquals(1, village.mails("jan@example.org", "niet gelukt"));
  }

  @Test
  void whoHasNoEmailStaysOnTheListUntilSheIsCalled() {
    Long task = ask("Truus");
    passUntil(FRIDAY.plusSeconds(60));
    run();
    assertEquals(HelpRequestStatus.ASKED, status(task));
    assertEquals(List.of("Truus"), alone("Samira"));
  }

  @Test
  void whoDoesNotGoNeedsNoCompany() {
    Long task = ask("Jan");
    village.transact(
        em ->
            new Neighbours(em, village)
                .accompanying.notGoing(
                    em.find(HelpRequest.class, task),
                    em.find(Initiative.class, coffee),
                    village.person(em, "Jan").id()));
    assertEquals(HelpRequestStatus.WITHDRAWN, status(task));
    assertTrue(!ask("Jan").equals(task), "she may change her mind");
  }

  private Long ask(String name) {
    return village.inTransaction(
        em -> {
          Person person = village.person(em, name);
          return new Neighbours(em, village)
              .accompanying
              .ask(
                  person,
                  em.find(Initiative.class, coffee),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty())
              .orElseThrow()
              .task()
              .id();
        });
  }

  private void passUntil(Instant moment) {
    village.pass(Duration.between(village.clock().instant(), moment));
  }

  private void run() {
    village.transact(em -> new Neighbours(em, village).warning.run());
  }

  private long warnings() {
    return village.count("select count(*) from history where event = 'nobody-comes-along'");
  }

  private HelpRequestStatus status(Long task) {
    return village.inTransaction(em -> em.find(HelpRequest.class, task).status());
  }

  private List<String> alone(String member) {
    return village.inTransaction(
        em ->
            new Neighbours(em, village)
                    .firstTimes
                    .alone(
                        village.visitor(em, village.person(em, member)),
                        village.clock().instant().plus(FirstTimeWarning.AHEAD))
                    .stream()
                    .map(firstTime -> firstTime.task().person().firstName())
                    .toList());
  }
}
