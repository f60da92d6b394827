package nl.omzien.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.omzien.initiative.Initiative;
import nl.omzien.request.HelpRequest;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatheringsIT {

  private static final String TOLD = "Wie kan voor mij boodschappen doen?";
  private static final String RIET = "WK999902";

  private final Village village = Village.fresh();

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void fiveOpenOnOneNeedAreSeenByTheTeamOfThatDistrictOnly() {
    ask(4, Village.VOGELBUURT);
    assertEquals(List.of(), seen("Samira"));
    ask(1, Village.SCHELPENHOEK);
    List<Gathering> seen = seen("Samira");
    assertEquals(1, seen.size());
    assertEquals(5, seen.get(0).size());
    assertEquals(RIET, seen.get(0).district());
    assertEquals(List.of(), seen("Hilde"));
    assertEquals(1, seen("Ruud").size());
    boolean elsewhere =
        village.inTransaction(
            em ->
                new Neighbours(em, village)
                    .gatherings
                    .find(
                        village.visitor(em, village.person(em, "Hilde")), RIET, seen.get(0).topic())
                    .isPresent());
    assertFalse(elsewhere);
  }

  @Test
  void afterThirtyDaysOldOnesDoNotCount() {
    ask(4, Village.VOGELBUURT);
    village.pass(Duration.ofDays(30));
    ask(1, Village.VOGELBUURT);
    assertEquals(List.of(), seen("Samira"));
  }

  @Test
  void whatOnlyTheTeamMayActOnDoesNotCount() {
    ask(4, Village.VOGELBUURT);
    village.transact(
        em ->
            village
                .question(em, village.somebody(em, Village.VOGELBUURT))
                .told("Mijn man slaat mij en de kinderen. " + TOLD)
                .teamOnly());
    assertEquals(List.of(), seen("Samira"));
  }

  @Test
  void worriesNeverGather() {
    village.transact(
        em -> {
          for (int i = 0; i < 6; i++) {
            village
                .question(em, village.somebody(em, Village.VOGELBUURT))
                .about("signaal-en-veiligheid")
                .open();
          }
        });
    assertEquals(List.of(), seen("Samira"));
  }

  @Test
  void whoWasInvitedSomewhereDoesNotCountAnyMore() {
    List<Long> asked = ask(5, Village.VOGELBUURT);
    village.transact(
        em -> {
          Neighbours neighbours = new Neighbours(em, village);
          Initiative coffee = Neighbours.coffee(em);
          HelpRequest first = em.find(HelpRequest.class, asked.get(0));
          Long samira = village.person(em, "Samira").id();
          assertTrue(neighbours.outings.become(first, coffee, OutingStatus.ADVISED, samira));
          assertFalse(
              neighbours.outings.become(first, coffee, OutingStatus.ADVISED, samira),
              "twice is once");
        });
    assertEquals(List.of(), seen("Samira"));
    assertEquals(1, village.count("select count(*) from history where event = 'activity-advised'"));
  }

  @Test
  void anOutingAndARequestEndEachByThemselves() {
    List<Long> asked = ask(1, Village.VOGELBUURT);
    village.transact(
        em -> {
          Neighbours neighbours = new Neighbours(em, village);
          Initiative coffee = Neighbours.coffee(em);
          HelpRequest request = em.find(HelpRequest.class, asked.get(0));
          neighbours.outings.become(request, coffee, OutingStatus.CHOSEN, request.person().id());
          request.connect();
          request.finish(village.clock().instant());
          assertEquals(OutingStatus.CHOSEN, neighbours.outings.of(request, coffee).get().status());
          neighbours.outings.become(request, coffee, OutingStatus.VISITED, request.person().id());
          assertEquals(nl.omzien.request.HelpRequestStatus.DONE, request.status());
        });
  }

  private List<Long> ask(int number, String neighbourhood) {
    return village.inTransaction(
        em ->
            java.util.stream.IntStream.range(0, number)
                .mapToObj(
                    i ->
                        village
                            .question(em, village.somebody(em, neighbourhood))
                            .told(TOLD)
                            .open()
                            .id())
                .toList());
  }

  private List<Gathering> seen(String member) {
    return village.inTransaction(
        em ->
            new Neighbours(em, village)
                .gatherings.all(village.visitor(em, village.person(em, member))));
  }
}
