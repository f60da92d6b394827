package nl.omzien.gathering;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.Story;
import nl.omzien.initiative.Timetable;
import nl.omzien.match.Policy;
import nl.omzien.match.RequestNeeds;
import nl.omzien.moderation.Measures;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.person.TeamLetters;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.platform.DueRows;
import nl.omzien.platform.History;
import nl.omzien.platform.Reference;
import nl.omzien.platform.Settings;
import nl.omzien.platform.Step;
import nl.omzien.request.Asking;
import nl.omzien.request.Expiry;
import nl.omzien.request.HelpRequests;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Told;
import nl.omzien.testing.Village;
import nl.omzien.understanding.Understanding;
import nl.omzien.web.Letters;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.TestLetters;

/** All that brings several people together, put together by hand around one transaction. */
final class Neighbours {

  private static final Understanding UNDERSTANDING = new Understanding();

  final HelpRequests requests;
  final Outings outings;
  final FirstTimes firstTimes;
  final Accompanying accompanying;
  final FirstTimeWarning warning;
  final Gatherings gatherings;

  Neighbours(EntityManager em, Village village) {
    Settings settings = TestSettings.plain();
    Letters letters = TestLetters.in(em, settings, village.clock());
    History history = new History(em, village.clock());
    People people = new People(em);
    Policy policy = Policy.shipped();
    requests = new HelpRequests(em);
    outings = new Outings(em, requests, history, village.clock());
    firstTimes = new FirstTimes(em);
    accompanying =
        new Accompanying(
            new Asking(
                requests,
                new Measures(em),
                new Screening(),
                history,
                letters,
                new Told<>(asked -> {}),
                village.clock()),
            firstTimes,
            requests,
            people,
            UNDERSTANDING.taxonomy(),
            history,
            new Told<>(closed -> {}),
            village.clock());
    warning =
        new FirstTimeWarning(
            firstTimes,
            requests,
            new Expiry(history, new Told<>(closed -> {}), village.clock()),
            new TeamLetters(people, new Places(em), letters),
            letters,
            history,
            new DueRows(new Step()),
            village.clock());
    gatherings =
        new Gatherings(
            requests,
            new RequestNeeds(UNDERSTANDING, new Screening(), policy),
            outings,
            firstTimes,
            policy,
            village.clock());
  }

  /** Every Friday from half past nine in the Vogelbuurt. */
  static Initiative coffee(EntityManager em) {
    Location place =
        new Location(
            "L1",
            "De Steiger",
            "Kade 1",
            em.find(Neighbourhood.class, Village.VOGELBUURT),
            52.56,
            5.22);
    em.persist(place);
    Initiative initiative =
        new Initiative(
            Reference.next(),
            "",
            em.createQuery("select p from Person p order by p.id", Person.class)
                .setMaxResults(1)
                .getSingleResult(),
            new Story("Koffie-inloop", "ontmoeting", "Buurthuis", "Kom erbij."),
            place,
            new Timetable(
                "FREQ=WEEKLY;BYDAY=FR",
                LocalDate.of(2026, 11, 6),
                LocalTime.of(9, 30),
                LocalTime.of(11, 0),
                SpokenTime.ZONE,
                Set.of(),
                "[]"),
            Village.MORNING);
    initiative.read(null, Village.MORNING);
    initiative.about(Set.of("koffie-ontmoeting"), Set.of("nl"));
    initiative.welcome("gratis", false, null, true, true);
    return new Initiatives(em, Clock.fixed(Village.MORNING, SpokenTime.ZONE)).add(initiative);
  }
}
