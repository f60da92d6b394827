package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.TakingUp;
import nl.omzien.person.KeptApart;
import nl.omzien.person.Person;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;
import nl.omzien.platform.Mail;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestClosed;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Agreements;
import nl.omzien.volunteer.Conduct;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Drawn worlds in which people ask, answer, hesitate and take back for a week: whatever they do,
 * nobody is asked at night, too often or against a constraint, and everybody hears how it ended.
 */
class AskingWorldsIT {

  private static final int VOLUNTEERS = 14;
  private static final int REQUESTS = 5;
  private static final Duration STEP = Duration.ofHours(4);
  private static final int STEPS = 7 * 6;
  private static final int MOST_A_WEEK = 2;
  private static final int MOST_A_WEEK_OF_INITIATIVE = 3;
  private static final int INITIATIVES = 2;

  private static final String WAITING =
      "select m.id from Match m where m.status = nl.omzien.match.MatchStatus.WAITING"
          + " order by m.id";

  private static final Pattern LINK = Pattern.compile("/(antwoord|oppakken)/([\\w-]+)/ja");

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whateverPeopleDoTheRulesHoldAndEverybodyHearsHowItEnded(long seed) {
    try (Village village = Village.fresh()) {
      World world = new World(village, new Random(seed), "seed " + seed);
      world.settle();
      for (int i = 0; i < STEPS; i++) {
        world.live();
        world.noRuleIsBroken();
        village.pass(STEP);
      }
      world.end();
      world.everybodyHeard();
    }
  }

  private record World(Village village, Random random, String where) {

    void settle() {
      village.transact(
          em -> {
            for (int i = 0; i < VOLUNTEERS; i++) {
              String place = draw(Village.NEIGHBOURHOODS);
              Volunteer one =
                  village.helps(
                      em,
                      village.somebody(em, place),
                      place,
                      draw(List.of(Reach.values())),
                      1 + random.nextInt(2));
              if (random.nextInt(6) == 0) {
                one.pause();
              }
              if (random.nextInt(5) == 0) {
                new KeptApart(em).keep(one.person(), village.person(em, "Jan"));
              }
            }
            for (int i = 0; i < INITIATIVES; i++) {
              Initiative made = village.organises(em, "Ploeg " + i, List.of("Aal" + i, "Bea" + i));
              made.takeUp(
                  new TakingUp(
                      true, Set.of("boodschappen"), draw(List.of(Reach.values())), 1 + i % 2));
              for (Person one : made.people()) {
                new Agreements(em, Conduct.shipped(), village.clock()).give(one.id());
              }
              if (random.nextInt(3) == 0) {
                new KeptApart(em).keep(made.people().get(1), village.person(em, "Jan"));
              }
            }
            for (int i = 0; i < REQUESTS; i++) {
              village
                  .question(em, village.person(em, draw(List.of("Jan", "Emine"))))
                  .in(draw(Village.NEIGHBOURHOODS))
                  .helpers(1 + random.nextInt(2))
                  .districtOnly(random.nextInt(3) == 0)
                  .open();
            }
          });
    }

    /** Four hours in which anybody may do something. */
    void live() {
      for (Long request : ids("select r.id from HelpRequest r order by r.id")) {
        if (random.nextInt(6) == 0) {
          press(request);
        }
        if (random.nextInt(80) == 0) {
          takeBack(request);
        }
      }
      work();
      for (String token : tokens()) {
        if (random.nextInt(8) == 0) {
          answer(token, draw(List.of(Answer.values())));
        }
      }
      for (Long match : ids(WAITING)) {
        if (random.nextInt(4) == 0) {
          decide(match, random.nextInt(3) > 0);
        }
      }
    }

    private void press(Long id) {
      village.transact(
          em -> {
            HelpRequest request = em.find(HelpRequest.class, id);
            if (request.status() == HelpRequestStatus.OPEN) {
              Matching matching = new Matching(em, village);
              matching.widening.ask(
                  request,
                  matching.proposals.forRequest(request, 1 + random.nextInt(3), Texts.in("nl")),
                  village.person(em, "Samira"),
                  random.nextBoolean());
            }
          });
    }

    private void takeBack(Long id) {
      village.transact(
          em -> {
            HelpRequest request = em.find(HelpRequest.class, id);
            if (request.status().mayBecome(HelpRequestStatus.WITHDRAWN)) {
              request.withdraw(village.clock().instant());
              new Matching(em, village).connection.requestEnded(new HelpRequestClosed(request));
            }
          });
    }

    private void work() {
      for (Long id : village.inTransaction(em -> step(em).dueRounds())) {
        village.transact(em -> step(em).widen(id));
      }
      for (Long id : village.inTransaction(em -> step(em).toAskAgain())) {
        village.transact(em -> step(em).askAgain(id));
      }
      for (Long id : village.inTransaction(em -> step(em).toClose())) {
        village.transact(em -> step(em).close(id));
      }
    }

    private RingStep step(EntityManager em) {
      return new Matching(em, village).step;
    }

    private void answer(String token, Answer answer) {
      village.transact(
          em -> {
            Matching matching = new Matching(em, village);
            Answering answering = matching.answering;
            answering.of(token).ifPresent(ask -> answering.answer(ask, answer));
            OrganiserAnswering organiser = matching.organiserAnswering;
            if (answer != Answer.LATER) {
              organiser.of(token).ifPresent(link -> organiser.answer(link, answer));
            }
          });
    }

    private void decide(Long id, boolean yes) {
      try {
        village.transact(
            em -> {
              Match match = em.find(Match.class, id);
              Connection connection = new Matching(em, village).connection;
              Person resident = match.request().person();
              if (match.status() != MatchStatus.WAITING) {
                return; // others were first, in these same hours
              }
              if (yes) {
                connection.yes(match, Side.RESIDENT, resident.id());
              } else {
                connection.no(match, Side.RESIDENT, resident.id());
              }
            });
      } catch (NotOpenAnyMore tooLate) {
        assertTrue(yes, where); // she helps as many as she wants already
      }
    }

    /** Written a second time, without the program's own constraints. */
    void noRuleIsBroken() {
      Instant now = village.clock().instant();
      village.transact(
          em -> {
            for (Volunteer one : all(em, "select v from Volunteer v", Volunteer.class)) {
              List<Instant> moments = moments(em, "volunteer", one.id());
              long week =
                  moments.stream().filter(at -> at.isAfter(now.minus(Duration.ofDays(7)))).count();
              assertTrue(week <= MOST_A_WEEK, () -> where + ": asked " + moments);
              assertFalse(one.paused() && !moments.isEmpty(), where);
              byDay(moments);
            }
            for (Initiative one : all(em, "select i from Initiative i", Initiative.class)) {
              List<Instant> moments = moments(em, "initiative", one.id());
              long week =
                  moments.stream().filter(at -> at.isAfter(now.minus(Duration.ofDays(7)))).count();
              assertTrue(week <= MOST_A_WEEK_OF_INITIATIVE, () -> where + ": asked " + moments);
              assertTrue(
                  new TakenUp(em).busyWith(one) <= one.takingUp().mostAtOnce(),
                  () -> where + ": too many at once");
              byDay(moments);
            }
            KeptApart apart = new KeptApart(em);
            for (Ask ask : all(em, "select a from Ask a where a.askedAt is not null", Ask.class)) {
              HelpRequest request = ask.round().request();
              for (Person one : people(ask.taker())) {
                assertFalse(apart.of(one.id()).contains(request.person().id()), where);
              }
              assertTrue(reaches(ask.taker(), request.asked().neighbourhood()), where);
              assertTrue(request.asked().proposedTo(ask.taker().home()), where);
            }
            for (HelpRequest request : all(em, "select r from HelpRequest r", HelpRequest.class)) {
              assertTrue(
                  new Matches(em).connectedTo(request) <= request.asked().helpersWanted(), where);
            }
          });
    }

    private void byDay(List<Instant> moments) {
      for (Instant at : moments) {
        int hour = at.atZone(SpokenTime.ZONE).getHour();
        assertTrue(hour >= 8 && hour < 20, () -> where + ": asked at " + at);
      }
    }

    private static List<Person> people(Taker taker) {
      return taker.initiative().map(Initiative::people).orElseGet(taker::people);
    }

    private static boolean reaches(Taker taker, Neighbourhood place) {
      return taker
          .volunteer()
          .map(one -> one.offer().reaches(place))
          .orElseGet(
              () ->
                  taker.initiative().orElseThrow().takingUp().reach().reaches(taker.home(), place));
    }

    private static List<Instant> moments(EntityManager em, String helper, Long id) {
      List<Instant> moments = new ArrayList<>();
      for (String column : List.of("askedAt", "askedAgainAt")) {
        moments.addAll(
            em.createQuery(
                    "select a."
                        + column
                        + " from Ask a where a.taker."
                        + helper
                        + ".id = :id and a."
                        + column
                        + " is not null",
                    Instant.class)
                .setParameter("id", id)
                .getResultList());
      }
      return moments;
    }

    void end() {
      ids("select r.id from HelpRequest r order by r.id").forEach(this::takeBack);
    }

    void everybodyHeard() {
      village.transact(
          em -> {
            assertEquals(
                List.of(),
                all(em, "select r from AskingRound r where r.endedAt is null", AskingRound.class),
                where);
            assertEquals(
                List.of(),
                all(
                    em,
                    "select a from Ask a where a.closedAt is null and a.answeredAt is null",
                    Ask.class),
                where);
            int yeses = 0;
            for (Ask ask : all(em, "select a from Ask a", Ask.class)) {
              for (Person one : people(ask.taker())) {
                if (ask.status() == AskStatus.CLOSED && ask.sent()) {
                  assertTrue(
                      heard(em, one.email().orElseThrow(), "niet meer nodig"),
                      () -> where + ": " + one.email());
                }
              }
              if (ask.status() == AskStatus.YES) {
                yeses++;
                boolean group = ask.taker().initiative().isPresent();
                String address = ask.taker().person().orElseThrow().email().orElseThrow();
                assertTrue(
                    heard(em, address, group ? "/vragen" : "/helpen"),
                    () -> where + ": silence for " + address);
              }
            }
            assertTrue(yeses > 0, where + ": nobody said yes, so nothing was proved");
          });
    }

    private static boolean heard(EntityManager em, String address, String words) {
      return em.createQuery("select m from Mail m where m.address = :address", Mail.class)
          .setParameter("address", address)
          .getResultStream()
          .anyMatch(mail -> mail.plainText().contains(words));
    }

    private List<String> tokens() {
      return village.inTransaction(
          em ->
              all(em, "select m from Mail m order by m.id", Mail.class).stream()
                  .map(Mail::plainText)
                  .map(LINK::matcher)
                  .filter(Matcher::find)
                  .map(link -> link.group(2))
                  .toList());
    }

    private List<Long> ids(String query) {
      return village.inTransaction(
          em -> List.copyOf(em.createQuery(query, Long.class).getResultList()));
    }

    private static <T> List<T> all(EntityManager em, String query, Class<T> type) {
      return em.createQuery(query, type).getResultList();
    }

    private <T> T draw(List<T> some) {
      return some.get(random.nextInt(some.size()));
    }
  }
}
