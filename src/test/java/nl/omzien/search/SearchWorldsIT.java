package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.initiative.Initiatives;
import nl.omzien.organisation.Organisations;
import nl.omzien.person.Person;
import nl.omzien.person.ReachBy;
import nl.omzien.place.Reach;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.request.IndexedRequests;
import nl.omzien.security.Visitor;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search, counts and suggestions beside the database, in drawn worlds. */
class SearchWorldsIT {
  private static final int REQUESTS = 40;
  private static final int OFFERS = 15;
  private static final List<String> TEXTS = List.of("boodschappen", "wie doet boodschapen");

  @TempDir Path folder;

  @Test
  void searchShowsAndCountsWhatTheDatabaseShowsAndNothingElse() {
    try (SearchIndex index = SearchIndex.open(folder, Gazetteer.empty())) {
      for (long seed = 1; seed <= 3; seed++) {
        try (Village world = Village.fresh()) {
          Random random = new Random(seed);
          world.transact(em -> draw(world, em, random));
          world.transact(em -> index.rebuild(projection(world, em).all(), 1));
          for (Visitor visitor : visitors(world)) {
            compare(index, world, visitor, "seed " + seed + ", " + visitor);
          }
        }
      }
    }
  }

  private static void compare(SearchIndex index, Village world, Visitor visitor, String where) {
    Set<String> allowed = world.inTransaction(em -> allowed(em, visitor));
    for (String text : TEXTS) {
      SearchResults results = index.search(SearchQuery.of(text, Audience.of(visitor)).limit(1000));
      Set<String> found =
          results.hits().stream().map(SearchHit::id).collect(Collectors.toCollection(TreeSet::new));
      assertEquals(allowed, found, where);
      assertEquals(allowed.size(), results.total(), where);
      long counted =
          results.counts().get(DocumentFields.KIND).values().stream().mapToLong(n -> n).sum();
      assertEquals(allowed.size(), counted, where);
      results
          .counts()
          .forEach(
              (field, values) ->
                  values.forEach(
                      (value, count) ->
                          assertTrue(count <= allowed.size(), where + field + value)));
    }
    for (String begin : List.of("geheimwoord", "ik zoek iemand", "ik help graag")) {
      assertEquals(List.of(), index.suggest(begin, Audience.of(visitor), 8), where);
    }
  }

  /** By the collections that guard the pages. */
  private static Set<String> allowed(EntityManager em, Visitor visitor) {
    HelpRequests requests = new HelpRequests(em);
    Set<String> allowed = new TreeSet<>();
    Stream.concat(
            requests.seen(visitor).stream(),
            requests.forTeam(visitor, List.of(HelpRequestStatus.OPEN)).stream()
                .filter(HelpRequest::seenByOthers))
        .forEach(request -> allowed.add(HelpRequest.KIND + ":" + request.id()));
    for (Volunteer volunteer : new Volunteers(em).available()) {
      if (visitor.staff() || (visitor.signedIn() && volunteer.offer().shownToResidents())) {
        allowed.add(Volunteer.KIND + ":" + volunteer.id());
      }
    }
    return allowed;
  }

  private static List<Visitor> visitors(Village world) {
    List<Visitor> all = new ArrayList<>(List.of(Visitor.anonymous()));
    List.of("Jan", "Gerda", "Samira", "Hilde", "Ruud")
        .forEach(name -> all.add(world.visitor(name)));
    return all;
  }

  private static void draw(Village world, EntityManager em, Random random) {
    world.helps(em, world.person(em, "Gerda"), Village.VOGELBUURT, Reach.MUNICIPALITY, 2);
    for (int i = 0; i < REQUESTS; i++) {
      String place = pick(Village.NEIGHBOURHOODS, random);
      Person person = world.somebody(em, place);
      Village.Question question =
          world
              .question(em, person)
              .told("Geheimwoord: ik zoek iemand voor boodschappen")
              .districtOnly(random.nextInt(3) == 0)
              .underSixteen(random.nextInt(5) == 0)
              .reached(ReachBy.EMAIL, random.nextInt(5) == 0);
      switch (random.nextInt(3)) {
        case 0 -> question.asked();
        case 1 -> question.teamOnly();
        default -> question.open();
      }
    }
    for (int i = 0; i < OFFERS; i++) {
      String place = pick(Village.NEIGHBOURHOODS, random);
      Person person = world.somebody(em, place);
      Volunteer volunteer =
          random.nextBoolean()
              ? world.helps(em, person, place, Reach.DISTRICT, 1)
              : world.offers(em, person, place, Reach.DISTRICT, 1);
      if (random.nextInt(3) == 0) {
        volunteer.pause();
      }
      if (random.nextInt(3) == 0) {
        volunteer.change(volunteer.offer().shown(false, ReachBy.EMAIL), Village.MORNING);
      }
    }
  }

  private static <T> T pick(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static Projection projection(Village world, EntityManager em) {
    return new Projection(
        new IndexedRequests(em),
        new Volunteers(em),
        new Initiatives(em, world.clock()),
        new Organisations(em, world.clock()),
        world.clock());
  }
}
