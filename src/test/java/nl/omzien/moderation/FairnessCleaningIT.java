package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.place.Neighbourhood;
import nl.omzien.platform.Email;
import nl.omzien.request.HelpRequest;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was answered is forgotten in time, and the term for asking again ends. */
class FairnessCleaningIT {

  private final Village village = Village.fresh();

  @AfterEach
  void close() {
    village.close();
  }

  @Test
  void anAnsweredReportGoesAfterHalfAYearAndOneThatWaitsStays() {
    Shown about = new Shown("request", "k7m2p9xq", "Hulp gevraagd", "WK999902", true);
    village.transact(em -> new Reports(em).add(report("answered", about)));
    village.transact(
        em ->
            new Reports(em)
                .add(
                    report(
                        "waiting",
                        new Shown("request", "k7m2p9xr", "Hulp gevraagd", "WK999902", true))));
    village.transact(
        em ->
            new Reports(em)
                .hold("k7m2p9xq")
                .forEach(
                    report ->
                        report.answer(
                            ReportStatus.LEFT,
                            village.id("Samira"),
                            "",
                            village.clock().instant())));
    village.pass(Duration.ofDays(180));
    clean();
    assertEquals(2, village.count("select count(*) from report"));
    village.pass(Duration.ofSeconds(1));
    clean();
    assertEquals(1, village.count("select count(*) from report where status = 'OPEN'"));
    assertEquals(1, village.count("select count(*) from report"));
  }

  @Test
  void whoSaidItIsForgottenWithTheAnswer() {
    Shown about = new Shown("request", "k7m2p9xq", "Hulp gevraagd", "WK999902", true);
    village.transact(
        em -> {
          Report report = new Reports(em).add(report("one", about));
          report.toldTo(new Email("jan@example.org"), "nl");
        });
    assertEquals(1, village.count("select count(*) from report where email is not null"));
    village.transact(
        em -> {
          Report report = new Reports(em).hold("k7m2p9xq").get(0);
          assertEquals(Optional.of("jan@example.org"), report.email());
          report.answer(ReportStatus.GONE, null, "", village.clock().instant());
          assertThrows(
              AlreadyDecided.class,
              () -> report.answer(ReportStatus.LEFT, null, "", village.clock().instant()));
        });
    assertEquals(0, village.count("select count(*) from report where email is not null"));
  }

  @Test
  void theWordsOfAConcernGoAWeekAfterItWasClosedAndNotBefore() {
    for (String number : List.of("closed", "open")) {
      village.transact(em -> new Concerns(em).add(concern(em, number)));
    }
    village.transact(
        em -> {
          Concern concern = em.find(Concern.class, first(em));
          concern.seen(village.id("Samira"), village.clock().instant());
          concern.close(village.id("Samira"), village.clock().instant());
        });
    village.pass(Duration.ofDays(7));
    clean();
    assertEquals(2, village.count("select count(*) from concern where sealed_words <> ''"));
    village.pass(Duration.ofSeconds(1));
    clean();
    assertEquals(
        1,
        village.count(
            "select count(*) from concern where status = 'CLOSED' and sealed_words = ''"
                + " and sealed_contact = '' and person_id is null and wiped_at is not null"));
    assertEquals(1, village.count("select count(*) from concern where sealed_words = 'sealed'"));
    assertEquals(2, village.count("select count(*) from concern"), "that it was told is kept");
  }

  @Test
  void aConcernIsReadBeforeItIsFollowedUpOrClosed() {
    village.transact(
        em -> {
          Concern concern = concern(em, "one");
          assertThrows(
              ConcernStands.class,
              () -> concern.close(village.id("Samira"), village.clock().instant()));
          assertThrows(
              ConcernStands.class,
              () -> concern.follow(village.id("Samira"), java.time.LocalDate.MAX, ""));
        });
  }

  @Test
  void forSixMonthsAnAuthorMayAskAgainAndThenNoMore() {
    HelpRequest request =
        village.inTransaction(
            em -> {
              HelpRequest asked = village.question(em, village.person(em, "Jan")).asked();
              asked
                  .review()
                  .decide(
                      Decision.DECLINE,
                      village.id("Samira"),
                      "money",
                      "Nee.",
                      village.clock().instant());
              return asked;
            });
    // decided on 23 November, so until 23 May
    village.pass(Duration.ofDays(181).minusHours(1));
    village.transact(em -> appeal(em, request));
    assertEquals(1, village.count("select count(*) from appeal where status = 'ASKED'"));
    village.transact(em -> em.createNativeQuery("delete from appeal").executeUpdate());
    village.transact(
        em -> em.createNativeQuery("update review set status = 'DECLINED'").executeUpdate());
    village.pass(Duration.ofDays(1));
    village.transact(em -> assertThrows(TooLate.class, () -> appeal(em, request)));
  }

  @Test
  void anAppealAboutWhatChangedMeanwhileEnds() {
    HelpRequest request =
        village.inTransaction(
            em -> {
              HelpRequest asked = village.question(em, village.person(em, "Jan")).asked();
              asked
                  .review()
                  .decide(Decision.DECLINE, null, "money", "Nee.", village.clock().instant());
              return asked;
            });
    village.transact(em -> appeal(em, request));
    clean();
    assertEquals(1, village.count("select count(*) from appeal where status = 'ASKED'"));
    village.transact(
        em -> em.find(HelpRequest.class, request.id()).review().changed(village.clock().instant()));
    clean();
    assertEquals(1, village.count("select count(*) from appeal where status = 'LAPSED'"));
    assertTrue(village.count("select count(*) from review where waiting") > 0);
  }

  private void appeal(EntityManager em, HelpRequest request) {
    HelpRequest own = em.find(HelpRequest.class, request.id());
    Person jan = own.person();
    new Appeals(em, village.clock()).ask(own.review(), jan, jan.id(), "Het klopt wel.");
  }

  private Report report(String number, Shown about) {
    return new Report(number, about, DeclineReason.MONEY, "", village.clock().instant());
  }

  private Concern concern(EntityManager em, String number) {
    Concern concern =
        new Concern(
            number,
            em.find(Neighbourhood.class, Village.VOGELBUURT),
            Knows.YES,
            "sealed",
            village.clock().instant());
    concern.toldBy(Optional.of(village.id("Jan")), "sealed", false, "nl");
    return concern;
  }

  private static Long first(EntityManager em) {
    return em.createQuery("select min(c.id) from Concern c", Long.class).getSingleResult();
  }

  private void clean() {
    village.transact(
        em ->
            new FairnessCleaning(
                    new Reports(em),
                    new Concerns(em),
                    new Appeals(em, village.clock()),
                    village.clock())
                .run());
  }
}
