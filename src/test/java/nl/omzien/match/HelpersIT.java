package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.person.KeptApart;
import nl.omzien.person.Person;
import nl.omzien.place.Circumstance;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Reach;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import org.junit.jupiter.api.Test;

/** What matching sees of a volunteer, out of the database. */
class HelpersIT {

  @Test
  void aVolunteerIsSeenAsSheIsToday() {
    try (Village village = Village.fresh()) {
      village.transact(
          em -> {
            Person jan = village.person(em, "Jan");
            Volunteer gerda = gerda(village, em);
            gerda.change(
                gerda
                    .offer()
                    .wishing(Elsewhere.NOT_MY_NEIGHBOURHOOD, Set.of(Circumstance.DOGS), true),
                Village.MORNING);
            gerda.cleared(LocalDate.of(2027, 1, 1));
            gerda.trained(Set.of("geheimhouding"));
            gerda.away(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 8));
            new KeptApart(em).keep(jan, gerda.person());
            new KeptApart(em).keep(gerda.person(), jan);
            em.flush();
            em.clear();
            Helper seen = only(helpers(village, em).available().helpers());
            assertEquals(Elsewhere.NOT_MY_NEIGHBOURHOOD, seen.gifts().elsewhere());
            assertEquals(Set.of(Circumstance.DOGS), seen.gifts().limits());
            assertTrue(seen.gifts().woman());
            assertEquals(
                new Trust(
                    Optional.of(LocalDate.of(2027, 1, 1)),
                    Set.of(),
                    Set.of("geheimhouding"),
                    Set.of(jan.id())),
                seen.trust());
            assertTrue(seen.room().awayOn(LocalDate.of(2026, 12, 8)));
            assertFalse(seen.room().awayOn(LocalDate.of(2026, 12, 9)));
          });
    }
  }

  @Test
  void whatHappenedBeforeIsCounted() {
    try (Village village = Village.fresh()) {
      village.transact(
          em -> {
            Person jan = village.person(em, "Jan");
            Person samira = village.person(em, "Samira");
            Volunteer gerda = gerda(village, em);
            Matching matching = new Matching(em, village);
            HelpRequest first = village.question(em, jan).open();
            Match match = matching.connection.propose(first, Taker.of(gerda), "x", samira);
            village.pass(Duration.ofHours(3));
            matching.connection.yes(match, Side.VOLUNTEER, gerda.person().id());
            matching.connection.yes(match, Side.RESIDENT, jan.id());
            em.flush();
            Helper busy = helpers(village, em).of(gerda);
            assertEquals(1, busy.room().now());
            assertEquals(1, busy.room().askedThisWeek());
            assertEquals(3, busy.past().answersWithin().getAsDouble());
            assertEquals(Set.of(first.id()), busy.past().requestsSeen());
            matching.completion.done(first, samira.id());
            village.pass(Duration.ofDays(8));
            em.flush();
            Helper after = helpers(village, em).of(gerda);
            assertEquals(0, after.room().now());
            assertEquals(0, after.room().askedThisWeek());
            assertEquals(1, after.past().helped());
            assertEquals(Set.of(jan.id()), after.past().peopleHelped());
          });
    }
  }

  @Test
  void whoIsKeptApartDoesNotSeeTheRequestInAnyList() {
    try (Village village = Village.fresh()) {
      village.transact(
          em -> {
            Volunteer gerda = gerda(village, em);
            HelpRequest request = village.question(em, village.person(em, "Jan")).open();
            HelpRequests requests = new HelpRequests(em);
            assertEquals(List.of(request), requests.seen(village.visitor(em, gerda.person())));
            new KeptApart(em).keep(gerda.person(), request.person());
            assertEquals(List.of(), requests.seen(village.visitor(em, gerda.person())));
            assertTrue(
                requests.seen(village.visitor(em, gerda.person()), request.reference()).isEmpty());
          });
    }
  }

  private static Volunteer gerda(Village village, EntityManager em) {
    return village.helps(
        em, village.person(em, "Gerda"), Village.VOGELBUURT, Reach.MUNICIPALITY, 2);
  }

  private static Helpers helpers(Village village, EntityManager em) {
    return new Helpers(
        new Volunteers(em), new Matches(em), new Asks(em), new KeptApart(em), village.clock());
  }

  private static Helper only(List<Helper> helpers) {
    assertEquals(1, helpers.size());
    return helpers.get(0);
  }
}
