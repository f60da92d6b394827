package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import nl.omzien.place.Reach;
import nl.omzien.request.HelpRequest;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who was asked is forgotten some months after it is over; how many were asked is not. */
class AskCleaningIT {

  private final Village village = Village.fresh();

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void whoWasAskedIsForgottenAfterThreeMonthsAndHowManyStays() {
    Long over = asked();
    Long goesOn = asked();
    village.transact(
        em -> {
          Matching matching = new Matching(em, village);
          matching.completion.done(em.find(HelpRequest.class, over), village.id("Samira"));
        });
    village.pass(Duration.ofDays(89));
    clean();
    assertEquals(4, village.count("select count(*) from ask"));
    village.pass(Duration.ofDays(2));
    clean();
    clean();
    assertEquals(2, village.count("select count(*) from ask"), "the other goes on");
    assertEquals(2, figure("asked", over));
    assertEquals(0, figure("said_yes", over));
    assertEquals(0, figure("asked", goesOn), "nothing is counted of what is still known");
  }

  private Long asked() {
    return village.inTransaction(
        em -> {
          for (int i = 0; i < 2; i++) {
            village.helps(
                em,
                village.somebody(em, Village.VOGELBUURT),
                Village.VOGELBUURT,
                Reach.MUNICIPALITY,
                1);
          }
          Matching matching = new Matching(em, village);
          HelpRequest open = village.question(em, village.somebody(em, Village.VOGELBUURT)).open();
          matching.widening.ask(
              open,
              matching.proposals.forRequest(open, 2, Texts.in("nl")),
              village.person(em, "Samira"),
              false);
          return open.id();
        });
  }

  private void clean() {
    village.transact(em -> new AskCleaning(em, TestSettings.plain(), village.clock()).run());
  }

  private long figure(String name, Long request) {
    return village.count(
        "select coalesce(sum(" + name + "), 0) from asking_round where request_id = " + request);
  }
}
