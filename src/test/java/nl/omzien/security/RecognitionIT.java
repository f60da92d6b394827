package nl.omzien.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.place.Reach;
import nl.omzien.platform.Email;
import nl.omzien.platform.Secrets;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Volunteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecognitionIT {

  private final Village village = Village.fresh();
  private final Secrets secrets = new Secrets(TestSettings.plain());

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void everybodyIsRecognisedAsWhoSheIs() {
    village.transact(
        em -> {
          village.helps(em, village.person(em, "Gerda"), Village.HAVEN, Reach.DISTRICT, 1);
          village.offers(em, village.person(em, "Emine"), Village.HAVEN, Reach.DISTRICT, 1);
        });
    for (String name :
        List.of("Jan", "Emine", "Gerda", "Truus", "Samira", "Bas", "Hilde", "Ruud")) {
      assertEquals(Optional.of(village.visitor(name)), recognised(open(name)), name);
    }
    assertEquals(
        Set.of(Role.RESIDENT, Role.VOLUNTEER), recognised(open("Gerda")).orElseThrow().roles());
    assertEquals(
        Set.of(Role.RESIDENT),
        recognised(open("Emine")).orElseThrow().roles(),
        "nobody read her offer yet");
    assertTrue(recognised(open("Ruud")).orElseThrow().is(Role.COORDINATOR));
  }

  @Test
  void noSessionEverMakesTheProgramItself() {
    for (String name : List.of("Jan", "Samira", "Ruud")) {
      assertFalse(recognised(open(name)).orElseThrow().background(), name);
    }
  }

  @Test
  void aWrongAnEmptyAndAnOldTokenAreNobody() {
    String token = open("Jan");
    assertTrue(recognised("").isEmpty());
    assertTrue(recognised("nonsense").isEmpty());
    assertTrue(recognised(secrets.hash("session", token)).isEmpty(), "what is kept opens nothing");
    village.pass(SignInSession.LIFE);
    assertTrue(recognised(token).isEmpty());
  }

  @Test
  void aSessionThatIsEndedIsOverAtOnceAndOnlyItsOwnerEndsIt() {
    String here = open("Jan");
    String there = open("Jan");
    village.transact(
        em -> {
          List<SignInSession> all = sessions(em).of(village.visitor("Jan"));
          assertEquals(2, all.size());
          Long id =
              all.stream()
                  .filter(session -> session.opensWith(sessions(em).hash(there)))
                  .findFirst()
                  .orElseThrow()
                  .id();
          assertFalse(sessions(em).end(village.visitor("Emine"), id), "not hers");
          assertTrue(sessions(em).end(village.visitor("Jan"), id));
          assertFalse(sessions(em).end(village.visitor("Jan"), id), "it is over");
        });
    assertTrue(recognised(there).isEmpty());
    assertTrue(recognised(here).isPresent());
    village.transact(em -> sessions(em).end(here));
    assertTrue(recognised(here).isEmpty());
  }

  @Test
  void rolesFollowWhatHappensWithoutSigningInAgain() {
    String token = open("Gerda");
    assertFalse(recognised(token).orElseThrow().is(Role.VOLUNTEER));
    Long offer =
        village.inTransaction(
            em ->
                village
                    .helps(em, village.person(em, "Gerda"), Village.HAVEN, Reach.DISTRICT, 1)
                    .id());
    assertTrue(recognised(token).orElseThrow().is(Role.VOLUNTEER));
    village.transact(
        em -> em.find(Volunteer.class, offer).review().changed(village.clock().instant()));
    assertFalse(recognised(token).orElseThrow().is(Role.VOLUNTEER));
  }

  @Test
  void whenSheWasLastHereIsNotedEveryTenMinutes() {
    String token = open("Jan");
    village.pass(Duration.ofMinutes(9));
    recognised(token);
    assertEquals(
        0, village.count("select count(*) from sign_in_session where seen_at > created_at"));
    village.pass(Duration.ofMinutes(2));
    recognised(token);
    assertEquals(
        1, village.count("select count(*) from sign_in_session where seen_at > created_at"));
  }

  @Test
  void oneAddressIsOneAccountHoweverManySignInAtOnce() throws Exception {
    java.util.concurrent.ExecutorService threads =
        java.util.concurrent.Executors.newFixedThreadPool(8);
    List<java.util.concurrent.Future<Long>> accounts = new java.util.ArrayList<>();
    for (int i = 0; i < 8; i++) {
      accounts.add(
          threads.submit(
              () ->
                  village.inTransaction(
                      em -> sessions(em).accountOf(new Email("nieuw@example.org"), "nl"))));
    }
    Set<Long> ids = new java.util.HashSet<>();
    for (java.util.concurrent.Future<Long> account : accounts) {
      ids.add(account.get());
    }
    threads.shutdown();
    assertEquals(1, ids.size());
  }

  private String open(String name) {
    Long id = village.id(name);
    return village.inTransaction(em -> sessions(em).open(id, Optional.of("Firefox/1 Android")));
  }

  private Optional<Visitor> recognised(String token) {
    return village.inTransaction(
        em ->
            new Recognition(village.database().dataSource(), sessions(em), village.clock())
                .visitor(token));
  }

  private SignInSessions sessions(EntityManager em) {
    return new SignInSessions(em, secrets, village.clock());
  }
}
