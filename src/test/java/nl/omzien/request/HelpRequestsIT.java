package nl.omzien.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Reviews;
import nl.omzien.person.Person;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Offer;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who sees what: drawn worlds, and a second opinion in plain Java. */
class HelpRequestsIT {

  private static final int REQUESTS = 60;
  private static final List<HelpRequestStatus> ALL = List.of(HelpRequestStatus.values());

  private final Village village = Village.fresh();

  @AfterEach
  void leave() {
    village.close();
  }

  /** What the oracle knows of a request; nothing of it comes from a query under test. */
  private record Known(
      String reference,
      Long owner,
      String place,
      String district,
      Elsewhere elsewhere,
      boolean shown,
      boolean open,
      boolean toConfirm,
      boolean underSixteen,
      boolean districtOnly,
      boolean waiting) {

    boolean is(String reference) {
      return this.reference.equals(reference);
    }

    boolean ownedBy(Visitor visitor) {
      return visitor.isPerson(owner);
    }

    boolean seenByTeamOf(Visitor visitor) {
      return visitor.staff() && visitor.districts().contains(district);
    }

    boolean seenAsVolunteer(Visitor visitor) {
      return visitor.is(nl.omzien.security.Role.VOLUNTEER)
          && shown
          && open
          && !toConfirm
          && !underSixteen
          && (!districtOnly || visitor.homeDistrict().equals(Optional.of(district)))
          && livesWhereSheMay(visitor);
    }

    private boolean livesWhereSheMay(Visitor visitor) {
      return switch (elsewhere) {
        case ANYWHERE -> true;
        case NOT_MY_NEIGHBOURHOOD ->
            visitor.homeNeighbourhood().filter(home -> !home.equals(place)).isPresent();
        case NOT_MY_DISTRICT ->
            visitor.homeDistrict().filter(home -> !home.equals(district)).isPresent();
      };
    }
  }

  @Test
  void everybodySeesWhatIsHersToSeeAndNothingElse() {
    for (long seed = 1; seed <= 4; seed++) {
      try (Village world = Village.fresh()) {
        Random random = new Random(seed);
        List<Known> drawn = world.inTransaction(em -> draw(world, em, random));
        for (Visitor visitor : visitors(world)) {
          compare(world, visitor, drawn, "seed " + seed + ", " + visitor);
        }
      }
    }
  }

  private static void compare(Village world, Visitor visitor, List<Known> drawn, String where) {
    world.transact(
        em -> {
          HelpRequests requests = new HelpRequests(em);
          Reviews reviews = new Reviews(em);
          assertEquals(
              references(drawn, visitor, Known::seenAsVolunteer),
              references(requests.seen(visitor)),
              where + ": seen");
          assertEquals(
              references(drawn, visitor, Known::seenByTeamOf),
              references(requests.forTeam(visitor, ALL)),
              where + ": for the team");
          if (visitor.signedIn()) {
            assertEquals(
                references(drawn, visitor, Known::ownedBy),
                references(requests.mine(visitor)),
                where + ": mine");
          }
          Set<String> queue =
              drawn.stream()
                  .filter(Known::waiting)
                  .filter(known -> known.seenByTeamOf(visitor))
                  .map(Known::reference)
                  .collect(Collectors.toSet());
          assertEquals(
              queue,
              reviews.queue(visitor).stream()
                  .map(review -> review.reference())
                  .filter(reference -> drawn.stream().anyMatch(k -> k.is(reference)))
                  .collect(Collectors.toSet()),
              where + ": queue");
          for (Known known : drawn) {
            String one = where + ": " + known;
            assertEquals(
                known.seenAsVolunteer(visitor),
                requests.seen(visitor, known.reference()).isPresent(),
                one);
            assertEquals(
                known.seenByTeamOf(visitor),
                requests.forTeam(visitor, known.reference()).isPresent(),
                one);
            assertEquals(
                known.seenByTeamOf(visitor),
                requests.holdForTeam(visitor, known.reference()).isPresent(),
                one);
            assertEquals(
                known.seenByTeamOf(visitor),
                reviews.find(visitor, known.reference()).isPresent(),
                one);
            if (visitor.signedIn()) {
              assertEquals(
                  known.ownedBy(visitor),
                  requests.mine(visitor, known.reference()).isPresent(),
                  one);
            }
          }
          assertEquals(
              visitor.background() ? drawn.size() : 0,
              new IndexedRequests(em).all(visitor).size(),
              where);
        });
  }

  private interface Sees {
    boolean test(Known known, Visitor visitor);
  }

  private static Set<String> references(List<Known> drawn, Visitor visitor, Sees sees) {
    return drawn.stream()
        .filter(known -> sees.test(known, visitor))
        .map(Known::reference)
        .collect(Collectors.toSet());
  }

  private static Set<String> references(List<HelpRequest> found) {
    Set<String> references = found.stream().map(HelpRequest::reference).collect(Collectors.toSet());
    assertEquals(references.size(), found.size(), "each once");
    return references;
  }

  private static List<Visitor> visitors(Village world) {
    List<Visitor> visitors = new ArrayList<>(List.of(Visitor.anonymous(), Visitor.system()));
    for (String name :
        List.of("Jan", "Emine", "Gerda", "Samira", "Bas", "Hilde", "Ruud", "Mo", "Ine")) {
      visitors.add(world.visitor(name));
    }
    return visitors;
  }

  private static List<Known> draw(Village world, EntityManager em, Random random) {
    world.helps(em, world.person(em, "Gerda"), Village.VOGELBUURT, Reach.MUNICIPALITY, 2);
    world.helps(
        em,
        world.resident(em, "Mo", Village.OOSTERDIJK),
        Village.OOSTERDIJK,
        Reach.MUNICIPALITY,
        2);
    world.offers(
        em,
        world.resident(em, "Ine", Village.VOGELBUURT),
        Village.VOGELBUURT,
        Reach.MUNICIPALITY,
        2);
    List<Person> askers = new ArrayList<>();
    for (String name : List.of("Jan", "Emine", "Gerda", "Samira", "Mo", "Truus")) {
      askers.add(world.person(em, name));
    }
    List<Known> drawn = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      drawn.add(one(world, em, random, askers.get(random.nextInt(askers.size()))));
    }
    return drawn;
  }

  private static Known one(Village world, EntityManager em, Random random, Person person) {
    String place = Village.NEIGHBOURHOODS.get(random.nextInt(Village.NEIGHBOURHOODS.size()));
    boolean districtOnly = random.nextBoolean();
    boolean underSixteen = random.nextInt(5) == 0;
    Elsewhere elsewhere = Elsewhere.values()[random.nextInt(Elsewhere.values().length)];
    HelpRequest request =
        world
            .question(em, person)
            .in(place)
            .districtOnly(districtOnly)
            .underSixteen(underSixteen)
            .from(elsewhere)
            .asked();
    boolean toConfirm = random.nextInt(6) == 0;
    if (toConfirm) {
      request.awaitCall();
    }
    boolean shown = false;
    boolean waiting = true;
    HelpRequestStatus status = HelpRequestStatus.ASKED;
    if (random.nextInt(4) > 0) {
      Decision decision = Decision.values()[random.nextInt(Decision.values().length)];
      request.review().decide(decision, null, "", "", Village.MORNING);
      waiting = false;
      shown = decision == Decision.APPROVE;
      if ((decision == Decision.APPROVE && !toConfirm) || decision == Decision.TEAM_ONLY) {
        request.open(Village.MORNING);
        status = HelpRequestStatus.OPEN;
        List<HelpRequestStatus> next =
            List.of(
                HelpRequestStatus.OPEN,
                HelpRequestStatus.OPEN,
                HelpRequestStatus.CONNECTED,
                HelpRequestStatus.DONE,
                HelpRequestStatus.WITHDRAWN,
                HelpRequestStatus.EXPIRED);
        status = next.get(random.nextInt(next.size()));
        lead(request, status);
      }
      if (status.alive() && random.nextInt(4) == 0) {
        if (request.review().status().mayBecome(nl.omzien.moderation.ReviewStatus.HIDDEN)) {
          request.change(request.asked().rewritten("Anders", "Anders"), Village.MORNING);
          shown = false;
          waiting = true;
        }
      }
    }
    em.flush();
    return new Known(
        request.reference(),
        person.id(),
        place,
        em.find(Neighbourhood.class, place).district().code(),
        elsewhere,
        shown,
        status == HelpRequestStatus.OPEN,
        toConfirm,
        underSixteen,
        districtOnly,
        waiting);
  }

  private static void lead(HelpRequest request, HelpRequestStatus status) {
    switch (status) {
      case CONNECTED -> request.connect();
      case DONE -> request.finish(Village.MORNING);
      case WITHDRAWN -> request.withdraw(Village.MORNING);
      case EXPIRED -> request.expire(Village.MORNING);
      default -> {
        // it stays open
      }
    }
  }

  @Test
  void anOfferIsHersAndForStaffAndItsReviewForItsOwnDistrict() {
    String reference =
        village.inTransaction(
            em ->
                village
                    .offers(em, village.person(em, "Gerda"), Village.VOGELBUURT, Reach.DISTRICT, 1)
                    .reference());
    for (String name : List.of("Jan", "Emine", "Gerda", "Samira", "Bas", "Hilde", "Ruud")) {
      Visitor visitor = village.visitor(name);
      village.transact(
          em -> {
            Volunteers volunteers = new Volunteers(em);
            boolean staff = Village.staff().containsKey(name);
            assertEquals("Gerda".equals(name), volunteers.mine(visitor).isPresent(), name);
            assertEquals(staff, volunteers.forTeam(visitor, reference).isPresent(), name);
            assertEquals(
                Village.staff().getOrDefault(name, Set.of()).contains("WK999902"),
                new Reviews(em).find(visitor, reference).isPresent(),
                name);
            assertTrue(volunteers.all(visitor).isEmpty(), "for background work only");
          });
    }
    village.transact(
        em -> {
          Volunteers volunteers = new Volunteers(em);
          assertTrue(volunteers.mine(Visitor.anonymous()).isEmpty());
          assertTrue(volunteers.forTeam(Visitor.anonymous(), reference).isEmpty());
          assertTrue(volunteers.available().isEmpty(), "nobody has read it");
        });
  }

  @Test
  void anOfferThatMovesToAnotherDistrictIsReadByTheTeamThere() {
    String reference =
        village.inTransaction(
            em -> {
              Volunteer gerda =
                  village.helps(
                      em, village.person(em, "Gerda"), Village.VOGELBUURT, Reach.DISTRICT, 1);
              gerda.review().takeOver(village.person(em, "Samira").id());
              Offer offer = gerda.offer();
              Neighbourhood there = em.find(Neighbourhood.class, Village.OOSTERDIJK);
              gerda.change(
                  new Offer("Andere woorden.", offer.skills(), offer.languages(), Set.of())
                      .within(there, Reach.DISTRICT, 1)
                      .shown(true, offer.reachBy()),
                  Village.MORNING);
              return gerda.reference();
            });
    village.transact(
        em -> {
          Reviews reviews = new Reviews(em);
          assertTrue(reviews.find(village.visitor("Samira"), reference).isEmpty());
          assertTrue(reviews.find(village.visitor("Hilde"), reference).orElseThrow().waiting());
          assertTrue(
              reviews.find(village.visitor("Hilde"), reference).orElseThrow().ownerId().isEmpty());
        });
  }

  @Test
  void whoIsNotSignedInIsAskedToAndNotToldWhatThereIs() {
    village.transact(
        em ->
            assertThrows(SignInNeeded.class, () -> new HelpRequests(em).mine(Visitor.anonymous())));
  }
}
