package nl.omzien.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import nl.omzien.platform.Email;
import nl.omzien.platform.Secrets;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInCleaningIT {

  private final Village village = Village.fresh();
  private final Secrets secrets = new Secrets(TestSettings.plain());

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void aCodeThatWasUsedOrIsOverIsThrownAwayAndOneThatWorksIsNot() {
    SignInCodes.Issued used = issue();
    village.pass(Duration.ofMinutes(5));
    SignInCodes.Issued good = issue();
    village.transact(
        em -> codes(em).ofLink(used.link()).orElseThrow().use(village.clock().instant()));
    clean();
    assertEquals(1, village.count("select count(*) from sign_in_code"));
    village.transact(em -> assertTrue(codes(em).ofBrowser(good.browser()).isPresent()));
    village.pass(Duration.ofMinutes(30));
    clean();
    assertEquals(0, village.count("select count(*) from sign_in_code"));
  }

  @Test
  void nothingThatOpensADoorStandsInTheDatabase() {
    SignInCodes.Issued issued = issue();
    String token =
        village.inTransaction(em -> sessions(em).open(village.id("Jan"), Optional.empty()));
    String kept =
        village.inTransaction(
            em ->
                em.createNativeQuery("select string_agg(c::text, ' ') from sign_in_code c")
                        .getSingleResult()
                    + " "
                    + em.createNativeQuery("select string_agg(s::text, ' ') from sign_in_session s")
                        .getSingleResult());
    assertTrue(kept.contains("jan@example.org"), kept);
    assertFalse(kept.contains(issued.link()));
    assertFalse(kept.contains(issued.browser()));
    assertFalse(kept.contains(token));
    assertFalse(kept.contains("," + issued.code() + ","));
  }

  @Test
  void aSessionLivesThirtyDaysAndIsThenThrownAway() {
    village.transact(em -> sessions(em).open(village.id("Jan"), Optional.empty()));
    village.pass(Duration.ofDays(30).minusSeconds(1));
    clean();
    assertEquals(1, village.count("select count(*) from sign_in_session"));
    village.pass(Duration.ofSeconds(1));
    clean();
    assertEquals(0, village.count("select count(*) from sign_in_session"));
  }

  @Test
  void triesAreCountedPerWindowAndOldWindowsAreForgotten() {
    for (int i = 0; i < 3; i++) {
      assertTrue(within("sign-in:a"));
    }
    assertFalse(within("sign-in:a"), "the fourth is one too many");
    assertTrue(within("sign-in:b"), "another subject");
    village.pass(Duration.ofHours(1));
    assertTrue(within("sign-in:a"), "the next hour");
    clean();
    assertEquals(3, village.count("select count(*) from rate"));
    village.pass(Duration.ofDays(3));
    clean();
    assertEquals(0, village.count("select count(*) from rate"));
  }

  @Test
  void manyTriesAtOnceAreAllCounted() throws Exception {
    java.util.concurrent.ExecutorService threads =
        java.util.concurrent.Executors.newFixedThreadPool(20);
    java.util.List<java.util.concurrent.Future<Boolean>> tries = new java.util.ArrayList<>();
    for (int i = 0; i < 20; i++) {
      tries.add(threads.submit(() -> within("sign-in:c")));
    }
    int allowed = 0;
    for (java.util.concurrent.Future<Boolean> one : tries) {
      allowed += one.get() ? 1 : 0;
    }
    threads.shutdown();
    assertEquals(3, allowed);
  }

  private boolean within(String subject) {
    return village.inTransaction(
        em -> new Rates(em, village.clock()).within(subject, 3, Duration.ofHours(1)));
  }

  private void clean() {
    village.transact(
        em -> new SignInCleaning(codes(em), sessions(em), new Rates(em, village.clock())).run());
  }

  private SignInCodes.Issued issue() {
    return village.inTransaction(
        em -> codes(em).issue(new Email("jan@example.org"), Optional.empty(), "/mijn", "nl"));
  }

  private SignInCodes codes(EntityManager em) {
    return new SignInCodes(em, secrets, village.clock());
  }

  private SignInSessions sessions(EntityManager em) {
    return new SignInSessions(em, secrets, village.clock());
  }
}
