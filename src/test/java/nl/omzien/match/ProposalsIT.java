package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.Willing;
import nl.omzien.moderation.Screening;
import nl.omzien.person.KeptApart;
import nl.omzien.person.Person;
import nl.omzien.person.ReachBy;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;
import nl.omzien.platform.Reference;
import nl.omzien.request.HelpRequest;
import nl.omzien.testing.Village;
import nl.omzien.understanding.Understanding;
import nl.omzien.volunteer.Offer;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.Test;

class ProposalsIT {

  private static final Understanding UNDERSTANDING = new Understanding();
  private static final String TOLD = "Wie kan voor mij boodschappen doen?";

  /** What was drawn of one volunteer, and whether she may be proposed at all. */
  private record Known(Long id, boolean mayHelp) {}

  @Test
  void whoIsProposedMayHelpAndWhoMayHelpIsProposed() {
    for (long seed = 1; seed <= 3; seed++) {
      try (Village village = Village.fresh()) {
        Random random = new Random(seed);
        String where = "seed " + seed;
        village.transact(
            em -> {
              Person jan = village.person(em, "Jan");
              boolean districtOnly = random.nextBoolean();
              HelpRequest request =
                  village.question(em, jan).told(TOLD).districtOnly(districtOnly).open();
              Volunteer herself = offer(village, em, jan, Village.SCHELPENHOEK, Reach.DISTRICT);
              List<Known> drawn = new ArrayList<>();
              for (int i = 0; i < 30; i++) {
                drawn.add(one(village, em, random, request, herself));
              }
              List<Fit> fits = proposals(em, village).forRequest(request, 100, Texts.in("nl"));
              assertEquals(
                  drawn.stream().filter(Known::mayHelp).map(Known::id).collect(Collectors.toSet()),
                  fits.stream()
                      .map(fit -> fit.taker().volunteer().orElseThrow().id())
                      .collect(Collectors.toSet()),
                  where);
              for (int i = 1; i < fits.size(); i++) {
                assertTrue(fits.get(i - 1).score().total() >= fits.get(i).score().total(), where);
              }
              for (Fit fit : fits) {
                assertTrue(fit.reason().endsWith("."), where + ": " + fit.reason());
                assertFalse(fit.reason().contains("{"), where + ": " + fit.reason());
              }
              assertEquals(
                  Math.min(10, fits.size()),
                  proposals(em, village).forRequest(request, 10, Texts.in("en")).size(),
                  where);
            });
      }
    }
  }

  private static Known one(
      Village village, EntityManager em, Random random, HelpRequest request, Volunteer herself) {
    String place = Village.NEIGHBOURHOODS.get(random.nextInt(Village.NEIGHBOURHOODS.size()));
    Reach reach = Reach.values()[random.nextInt(Reach.values().length)];
    Volunteer volunteer = offer(village, em, village.somebody(em, place), place, reach);
    boolean free = true;
    switch (random.nextInt(8)) {
      case 0 -> {
        volunteer.pause();
        free = false;
      }
      case 1 -> {
        volunteer.review().changed(Village.MORNING);
        free = false;
      }
      case 2 -> {
        new KeptApart(em).keep(volunteer.person(), request.person());
        free = false;
      }
      case 3 -> {
        Match busy =
            new Match(
                Reference.next(),
                village.question(em, village.somebody(em, place)).open(),
                Taker.of(volunteer),
                "",
                null,
                Village.MORNING);
        busy.connect(Village.MORNING);
        em.persist(busy);
        free = false;
      }
      default -> {
        // nothing keeps her from helping
      }
    }
    em.flush();
    Neighbourhood here = em.find(Neighbourhood.class, place);
    Neighbourhood there = request.asked().neighbourhood();
    boolean sameDistrict = here.district().code().equals(there.district().code());
    boolean near =
        switch (reach) {
          case NEIGHBOURHOOD -> place.equals(there.code());
          case DISTRICT -> sameDistrict;
          case MUNICIPALITY -> true;
        };
    boolean mayHelp = free && near && (sameDistrict || !request.asked().districtOnly());
    return new Known(volunteer.id(), mayHelp);
  }

  @Test
  void forSomebodyUnderSixteenNobodyIsProposed() {
    try (Village village = Village.fresh()) {
      village.transact(
          em -> {
            Volunteer gerda =
                offer(village, em, village.person(em, "Gerda"), Village.VOGELBUURT, Reach.DISTRICT);
            HelpRequest request =
                village
                    .question(em, village.person(em, "Jan"))
                    .told(TOLD)
                    .underSixteen(true)
                    .teamOnly();
            assertEquals(List.of(), proposals(em, village).forRequest(request, 10, Texts.in("nl")));
            Matching matching = new Matching(em, village);
            assertThrows(
                NotOpenAnyMore.class,
                () ->
                    matching.connection.propose(
                        request, Taker.of(gerda), "x", village.person(em, "Samira")));
          });
    }
  }

  @Test
  void whatOnlyHerDistrictMaySeeIsNotProposedElsewhere() {
    try (Village village = Village.fresh()) {
      village.transact(
          em -> {
            Volunteer far =
                offer(
                    village,
                    em,
                    village.somebody(em, Village.OOSTERDIJK),
                    Village.OOSTERDIJK,
                    Reach.MUNICIPALITY);
            HelpRequest request =
                village.question(em, village.person(em, "Jan")).districtOnly(true).open();
            Matching matching = new Matching(em, village);
            assertThrows(
                NotOpenAnyMore.class,
                () ->
                    matching.connection.propose(
                        request, Taker.of(far), "x", village.person(em, "Samira")));
          });
    }
  }

  private static Volunteer offer(
      Village village, EntityManager em, Person person, String place, Reach reach) {
    Volunteer volunteer = village.helps(em, person, place, reach, 1);
    String skill = UNDERSTANDING.understand(TOLD).skills().get(0).meaning().code();
    volunteer.change(
        new Offer(volunteer.offer().ownWords(), Set.of(skill), Set.of("nl"), Set.of("ma-o"))
            .within(em.find(Neighbourhood.class, place), reach, 1)
            .shown(true, ReachBy.EMAIL),
        Village.MORNING);
    em.flush();
    return volunteer;
  }

  private static Proposals proposals(EntityManager em, Village village) {
    Policy policy = Policy.shipped();
    Helpers helpers =
        new Helpers(
            new Volunteers(em), new Matches(em), new Asks(em), new KeptApart(em), village.clock());
    return new Proposals(
        helpers,
        new Takers(
            helpers,
            new Groups(
                new Willing(em), new TakenUp(em), new Asks(em), new KeptApart(em), village.clock()),
            new Volunteers(em),
            new Initiatives(em, village.clock())),
        new Activities(new Initiatives(em, village.clock()), village.clock()),
        new RequestNeeds(UNDERSTANDING, new Screening(), policy),
        policy,
        UNDERSTANDING.taxonomy(),
        village.clock());
  }
}
