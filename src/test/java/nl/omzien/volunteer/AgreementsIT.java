package nl.omzien.volunteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.omzien.testing.Crowd;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The code of conduct is agreed to by version. */
class AgreementsIT {

  private static final Conduct NOW = Conduct.shipped();
  private static final Conduct LATER = new Conduct("later", NOW.texts());

  private final Village village = Village.fresh();
  private final Long gerda = village.id("Gerda");

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void bothLanguagesHaveTheSameRules() {
    assertEquals(NOW.in("nl").size(), NOW.in("en").size());
    assertEquals(NOW.in("nl"), NOW.in("xx"));
    assertFalse(NOW.version().isBlank());
  }

  @Test
  void whoAgreedToAnOlderVersionIsAskedAnewAndTheFirstTimeIsKept() {
    assertFalse(given(NOW));
    give(NOW);
    village.pass(Duration.ofDays(1));
    give(NOW);
    assertTrue(given(NOW));
    assertFalse(given(LATER));
    village.transact(
        em ->
            assertThrows(
                AgreementNeeded.class,
                () -> new Agreements(em, LATER, village.clock()).require(gerda)));
    give(LATER);
    assertTrue(given(LATER));
    assertEquals(2, village.count("select count(*) from conduct_agreement"));
    assertEquals(
        1,
        village.count(
            "select count(*) from conduct_agreement where agreed_at = '2026-11-23 09:00:00+00'"));
  }

  @Test
  void agreeingFromTenScreensAtOnceIsAgreeingOnce() throws Exception {
    List<Callable<Boolean>> all =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    (Callable<Boolean>)
                        () -> {
                          give(NOW);
                          return true;
                        })
            .toList();
    assertEquals(10, Crowd.atOnce(all));
    assertEquals(1, village.count("select count(*) from conduct_agreement"));
  }

  private boolean given(Conduct conduct) {
    return village.inTransaction(em -> new Agreements(em, conduct, village.clock()).given(gerda));
  }

  private void give(Conduct conduct) {
    village.transact(em -> new Agreements(em, conduct, village.clock()).give(gerda));
  }
}
