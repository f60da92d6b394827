package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
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

/** What happens when nothing is heard of two who were connected. */
class SilenceIT {

  private static final Duration SILENT = Matching.POLICY.asking().silent();
  private static final Duration BACK = Matching.POLICY.asking().back();

  private final Village village = Village.fresh();

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void bothAreAskedOnceHowItGoes() {
    connected("Jan");
    village.pass(SILENT.minusSeconds(1));
    run();
    assertEquals(List.of(), tokens());
    village.pass(Duration.ofSeconds(1));
    run();
    run();
    assertEquals(2, tokens().size());
    assertEquals(1, village.mails("jan@example.org", "/contact/"));
    assertEquals(1, village.mails("gerda@example.org", "/contact/"));
  }

  @Test
  void nobodyIsAskedAtNight() {
    connected("Jan");
    village.pass(SILENT.plusHours(12));
    run();
    assertEquals(List.of(), tokens());
  }

  @Test
  void aYesOfOneOfThemLeavesBothInPeace() {
    connected("Jan");
    village.pass(SILENT);
    run();
    assertTrue(answer(tokens().get(0), true));
    assertFalse(answer(tokens().get(1), false), "the other need not answer any more");
    village.pass(BACK.plusDays(1));
    run();
    assertEquals(2, tokens().size());
    assertEquals(MatchStatus.CONNECTED, match());
  }

  @Test
  void aNoOfOneOfThemReturnsTheRequestAndBothHearIt() {
    Long request = connected("Jan");
    village.pass(SILENT);
    run();
    assertTrue(answer(tokens().get(1), false));
    assertFalse(answer(tokens().get(1), false), "twice is once");
    returned(request);
  }

  @Test
  void silenceAfterThatReturnsItToo() {
    Long request = connected("Jan");
    village.pass(SILENT);
    run();
    village.pass(BACK.minusSeconds(1));
    run();
    assertEquals(MatchStatus.CONNECTED, match());
    village.pass(Duration.ofSeconds(1));
    run();
    run();
    returned(request);
  }

  @Test
  void whoHasNoEmailIsCalledAndLosesNothingBySilence() {
    connected("Truus");
    village.pass(SILENT);
    run();
    village.pass(BACK.plusDays(7));
    run();
    assertEquals(MatchStatus.CONNECTED, match());
    assertEquals(1, village.count("select count(*) from history where event = 'contact-asked'"));
  }

  private void returned(Long request) {
    assertEquals(MatchStatus.DECLINED, match());
    assertEquals(
        HelpRequestStatus.OPEN,
        village.inTransaction(em -> em.find(HelpRequest.class, request).status()));
    assertEquals(1, village.mails("jan@example.org", "zoeken wij verder voor u"));
    assertEquals(1, village.mails("gerda@example.org", "zoeken wij iemand anders"));
  }

  private Long connected(String name) {
    return village.inTransaction(
        em -> {
          Volunteer gerda =
              village.helps(
                  em, village.person(em, "Gerda"), Village.VOGELBUURT, Reach.MUNICIPALITY, 1);
          HelpRequest request = village.question(em, village.person(em, name)).open();
          Matching matching = new Matching(em, village);
          Match match = matching.connection.offer(request, gerda, "Woont dichtbij.");
          matching.connection.yes(match, Side.RESIDENT, request.person().id());
          return request.id();
        });
  }

  private void run() {
    village.transact(em -> new Matching(em, village).silence.run());
  }

  private boolean answer(String token, boolean well) {
    return village.inTransaction(em -> new Matching(em, village).silence.answer(token, well));
  }

  private MatchStatus match() {
    return village.inTransaction(
        em -> em.createQuery("select m from Match m", Match.class).getSingleResult().status());
  }

  private List<String> tokens() {
    return village.inTransaction(
        em ->
            em.createQuery("select m from Mail m order by m.id", Mail.class)
                .getResultStream()
                .map(Mail::plainText)
                .map(Pattern.compile("/contact/([\\w-]+)/ja")::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .toList());
  }
}
