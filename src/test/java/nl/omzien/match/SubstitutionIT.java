package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.omzien.person.Person;
import nl.omzien.place.Reach;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.Timing;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Gerda comes to Jan every week, and once she cannot. */
class SubstitutionIT {

  private static final Duration DAY = Duration.ofDays(1);

  private final Village village = Village.fresh();
  private final Long weekly = connected();
  private final LocalDate on = today().plusDays(3);

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void somebodyElseIsSoughtForThatDayAndTheTwoStayTogether() {
    Long task = handOver(on);
    village.transact(
        em -> {
          HelpRequest request = em.find(HelpRequest.class, task);
          assertEquals(HelpRequestStatus.ASKED, request.status());
          assertTrue(request.review().waiting());
          assertEquals(Timing.DATE, request.asked().timing());
          assertEquals(Optional.of(on), request.asked().wantedOn());
          assertEquals("Jan", request.person().firstName());
          assertFalse(request.publicText().contains("Gerda"), request.publicText());
          assertEquals(MatchStatus.CONNECTED, em.find(Match.class, weekly).status());
        });
    assertEquals(1, village.mails("jan@example.org", "Gerda"));
  }

  @Test
  void sheIsNotProposedForTheDayThatSheCannot() {
    Long task = handOver(on);
    village.transact(
        em -> {
          Person other = village.somebody(em, Village.VOGELBUURT);
          Volunteer free = village.helps(em, other, Village.VOGELBUURT, Reach.MUNICIPALITY, 1);
          HelpRequest request = em.find(HelpRequest.class, task);
          List<Long> proposed =
              new Matching(em, village)
                  .proposals.forRequest(request, 10, Texts.in("nl")).stream()
                      .map(fit -> fit.taker().volunteer().orElseThrow().id())
                      .toList();
          assertEquals(List.of(free.id()), proposed);
        });
  }

  @Test
  void handingOverTwiceIsHandingOverOnce() {
    CompletableFuture<Long> one = CompletableFuture.supplyAsync(() -> handOver(on));
    CompletableFuture<Long> other = CompletableFuture.supplyAsync(() -> handOver(on));
    assertEquals(one.join(), other.join());
    assertEquals(handOver(on), one.join());
    assertEquals(1, village.count("select count(*) from turn"));
    village.transact(
        em ->
            assertFalse(
                new Matching(em, village)
                    .substitution
                    .days(em.find(Match.class, weekly))
                    .contains(on)));
  }

  @Test
  void onlyAComingTurnOfHelpThatGoesOnIsHandedOver() {
    assertThrows(NotOpenAnyMore.class, () -> handOver(today()));
    assertThrows(NotOpenAnyMore.class, () -> handOver(today().plusDays(60)));
    village.transact(
        em -> {
          Match match = em.find(Match.class, weekly);
          new Matching(em, village)
              .connection.no(match, Side.VOLUNTEER, match.taker().volunteer().orElseThrow().id());
        });
    assertThrows(NotOpenAnyMore.class, () -> handOver(on));
    assertEquals(0, village.count("select count(*) from turn"));
  }

  @Test
  void theDayBeforeBothSidesHearOnceThatNobodyWasFound() {
    Long task = handOver(on);
    run();
    assertEquals(0, warnings());
    village.pass(DAY.multipliedBy(2));
    run();
    run();
    assertEquals(1, warnings());
    assertEquals(1, village.mails("samira@example.org", "/team/vragen/"));
    assertEquals(0, village.mails("hilde@example.org", "/team/vragen/"));
    village.pass(DAY.multipliedBy(2));
    run();
    village.transact(
        em -> {
          assertEquals(HelpRequestStatus.EXPIRED, em.find(HelpRequest.class, task).status());
          assertEquals(MatchStatus.CONNECTED, em.find(Match.class, weekly).status());
          Match match = em.find(Match.class, weekly);
          assertEquals(
              List.of("over"),
              new Matching(em, village).turns.of(match, on).stream().map(Turn::state).toList());
        });
  }

  private Long connected() {
    return village.inTransaction(
        em -> {
          Volunteer gerda =
              village.helps(
                  em, village.person(em, "Gerda"), Village.VOGELBUURT, Reach.MUNICIPALITY, 2);
          HelpRequest request = village.question(em, village.person(em, "Jan")).weekly().open();
          Matching matching = new Matching(em, village);
          Match match = matching.connection.offer(request, gerda, "Helpt graag.");
          matching.connection.yes(match, Side.RESIDENT, request.person().id());
          assertTrue(match.weekly());
          return match.id();
        });
  }

  private Long handOver(LocalDate day) {
    return village.inTransaction(
        em ->
            new Matching(em, village)
                .substitution
                .handOver(em.find(Match.class, weekly), day)
                .task()
                .id());
  }

  private void run() {
    village.transact(em -> new Matching(em, village).turnWarning.run());
  }

  private long warnings() {
    return village.count("select count(*) from history where event = 'turn-nobody'");
  }

  private LocalDate today() {
    return village.clock().instant().atZone(SpokenTime.ZONE).toLocalDate();
  }
}
