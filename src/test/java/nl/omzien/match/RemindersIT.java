package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.omzien.place.Reach;
import nl.omzien.platform.Mail;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Volunteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemindersIT {

  private static final Duration TWO_WEEKS = Duration.ofDays(14);

  private final Village village = Village.fresh();

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void afterTwoWeeksWithoutHelpSheIsAskedOnceWhetherSheStillSeeksIt() {
    Long request = openRequest("Jan");
    village.pass(TWO_WEEKS);
    run();
    assertEquals(0, village.mails("jan@example.org", "/herinnering/"), "not a moment too early");
    village.pass(Duration.ofSeconds(1));
    run();
    run();
    assertEquals(1, village.mails("jan@example.org", "/herinnering/"));
    assertEquals(1, events("reminded"));
    assertEquals(HelpRequestStatus.OPEN, status(request));
    String kept =
        village.inTransaction(
            em ->
                (String)
                    em.createNativeQuery("select reminder_hash from help_request")
                        .getSingleResult());
    assertNotEquals(kept, token());
  }

  @Test
  void whoStillSeeksHelpIsNotAskedAgainForTwoWeeks() {
    Long request = openRequest("Jan");
    remind();
    assertTrue(answer(true));
    assertEquals(1, events("still-wanted"));
    assertFalse(answer(true), "the link has done its work");
    village.pass(TWO_WEEKS);
    run();
    assertEquals(HelpRequestStatus.OPEN, status(request));
    assertEquals(1, village.mails("jan@example.org", "/herinnering/"));
    village.pass(Duration.ofSeconds(1));
    run();
    assertEquals(2, village.mails("jan@example.org", "/herinnering/"));
  }

  @Test
  void whoNeedsNoHelpAnyMoreTakesItBackAndWhoOfferedHearsIt() {
    Long request = openRequest("Jan");
    offered(request, "Mia");
    remind();
    assertTrue(answer(false));
    assertEquals(HelpRequestStatus.WITHDRAWN, status(request));
    assertEquals(1, village.mails("mia@example.org", "/helpen"));
    assertEquals(1, events("withdrawn"));
    assertFalse(answer(false), "there is nothing left to answer");
  }

  @Test
  void silenceMakesItExpireAndEverybodyHearsIt() {
    Long request = openRequest("Jan");
    offered(request, "Mia");
    offered(request, "Noor");
    remind();
    long before = village.mails("jan@example.org", "");
    village.pass(TWO_WEEKS);
    run();
    assertEquals(HelpRequestStatus.OPEN, status(request));
    village.pass(Duration.ofSeconds(1));
    run();
    run();
    assertEquals(HelpRequestStatus.EXPIRED, status(request));
    assertEquals(before + 1, village.mails("jan@example.org", ""));
    assertEquals(1, village.mails("mia@example.org", "/helpen"));
    assertEquals(1, village.mails("noor@example.org", "/helpen"));
    assertEquals(1, events("expired"));
    assertEquals(2, village.count("select count(*) from match where status = 'CLOSED'"));
  }

  @Test
  void whatWasTakenDownIsNotAskedWhetherItIsStillSought() {
    openRequest("Jan");
    village.transact(
        em -> em.createNativeQuery("update review set status = 'TAKEN_DOWN'").executeUpdate());
    village.pass(TWO_WEEKS.plusSeconds(1));
    run();
    assertEquals(0, events("reminded"));
    assertEquals(0, village.mails("jan@example.org", "/herinnering/"));
  }

  @Test
  void afterItExpiredAYesOpensItAgainAndANoIsWelcomeToo() {
    Long request = openRequest("Jan");
    remind();
    village.pass(TWO_WEEKS.plusSeconds(1));
    run();
    assertEquals(HelpRequestStatus.EXPIRED, status(request));
    assertTrue(answer(false));
    assertTrue(answer(false), "twice is once");
    assertEquals(HelpRequestStatus.EXPIRED, status(request));
    assertTrue(answer(true));
    assertEquals(HelpRequestStatus.OPEN, status(request));
  }

  @Test
  void whoHasNoEmailIsCalledAndDoesNotExpireBySilence() {
    Long request = openRequest("Truus");
    village.pass(TWO_WEEKS.plusSeconds(1));
    run();
    village.pass(Duration.ofDays(100));
    run();
    assertEquals(HelpRequestStatus.OPEN, status(request));
    assertEquals(1, events("reminded"));
    assertEquals(0, village.count("select count(*) from mail"));
  }

  @Test
  void twoNodesThatRunAtOnceAskOnce() throws Exception {
    for (int i = 0; i < 6; i++) {
      village.transact(em -> village.question(em, village.somebody(em, Village.HAVEN)).open());
    }
    village.pass(TWO_WEEKS.plusSeconds(1));
    java.util.concurrent.CompletableFuture<Void> one =
        java.util.concurrent.CompletableFuture.runAsync(this::run);
    java.util.concurrent.CompletableFuture<Void> other =
        java.util.concurrent.CompletableFuture.runAsync(this::run);
    one.get();
    other.get();
    assertEquals(6, village.count("select count(*) from mail"));
    assertEquals(6, events("reminded"));
  }

  @Test
  void aMadeUpLinkIsNobodys() {
    openRequest("Jan");
    remind();
    village.transact(
        em -> assertFalse(new Matching(em, village).reminders.answer("nonsense", false)));
  }

  private void remind() {
    village.pass(TWO_WEEKS.plusSeconds(1));
    run();
  }

  private void run() {
    village.transact(em -> new Matching(em, village).reminders.run());
  }

  private boolean answer(boolean stillWanted) {
    String token = token();
    return village.inTransaction(
        em -> new Matching(em, village).reminders.answer(token, stillWanted));
  }

  private String token() {
    return village.inTransaction(
        em -> {
          Mail mail =
              em.createQuery(
                      "select m from Mail m where m.plainText like '%/herinnering/%'"
                          + " order by m.id desc",
                      Mail.class)
                  .setMaxResults(1)
                  .getSingleResult();
          Matcher link = Pattern.compile("/herinnering/([^/\\s]+)/ja").matcher(mail.plainText());
          assertTrue(link.find(), mail.plainText());
          return link.group(1);
        });
  }

  private long events(String event) {
    return village.count("select count(*) from history where event = '" + event + "'");
  }

  private Long openRequest(String name) {
    return village.inTransaction(em -> village.question(em, village.person(em, name)).open().id());
  }

  private HelpRequestStatus status(Long request) {
    return village.inTransaction(em -> em.find(HelpRequest.class, request).status());
  }

  private void offered(Long request, String name) {
    village.transact(
        em -> {
          Volunteer volunteer =
              village.helps(
                  em,
                  village.resident(em, name, Village.VOGELBUURT),
                  Village.VOGELBUURT,
                  Reach.DISTRICT,
                  1);
          new Matching(em, village)
              .connection.offer(em.find(HelpRequest.class, request), volunteer, "Woont dichtbij.");
        });
  }
}
