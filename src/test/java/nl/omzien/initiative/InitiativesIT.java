package nl.omzien.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.omzien.person.Person;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.platform.Reference;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InitiativesIT {

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final Village village = Village.fresh();

  @BeforeEach
  void organise() {
    village.transact(
        em -> {
          Location steiger =
              new Location(
                  "L1",
                  "De Steiger",
                  "Kade 1",
                  em.find(Neighbourhood.class, Village.HAVEN),
                  52.5,
                  5.2);
          em.persist(steiger);
          add(em, steiger, "Koffie", "FREQ=WEEKLY;BYDAY=MO", "2026-11-02", "10:00", "12:00");
          add(em, steiger, "Eten", "FREQ=WEEKLY;BYDAY=MO,WE", "2026-11-02", "17:30", "19:00");
          add(em, steiger, "Feest", "", "2026-11-24", "20:00", "23:00");
        });
  }

  private void add(
      jakarta.persistence.EntityManager em,
      Location location,
      String name,
      String rule,
      String begin,
      String from,
      String to) {
    Initiative initiative =
        new Initiative(
            Reference.next(),
            "",
            em.createQuery("select p from Person p order by p.id", Person.class)
                .setMaxResults(1)
                .getSingleResult(),
            new Story(name, "bewonersinitiatief", "Aaltje", "Kom erbij."),
            location,
            new Timetable(
                rule,
                LocalDate.parse(begin),
                LocalTime.parse(from),
                LocalTime.parse(to),
                HERE,
                Set.of(LocalDate.of(2026, 11, 30)),
                "[]"),
            village.clock().instant());
    initiative.read(null, village.clock().instant());
    initiative.about(Set.of("koffie"), Set.of("nl", "tr"));
    initiative.welcome("gratis", false, null, true, false);
    new Initiatives(em, village.clock()).add(initiative);
  }

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void todayIsWhatIsStillToComeOrGoingOnInOrderOfTime() {
    assertEquals(List.of("Koffie", "Eten"), today("2026-11-23T06:00:00Z"));
    assertEquals(List.of("Koffie", "Eten"), today("2026-11-23T10:59:59Z"), "it goes on");
    assertEquals(List.of("Eten"), today("2026-11-23T11:00:00Z"), "twelve o'clock here");
    assertEquals(List.of(), today("2026-11-23T18:00:00Z"));
    assertEquals(
        List.of("Feest"), today("2026-11-23T23:30:00Z"), "the day begins here, not in UTC");
  }

  @Test
  void aWeekShowsEachDateAndLeavesOutWhatIsCancelled() {
    village.transact(
        em -> {
          List<Dated> week = at(em, "2026-11-24T08:00:00Z").upcoming(8);
          assertEquals(
              List.of("Feest 2026-11-24", "Eten 2026-11-25"),
              week.stream()
                  .map(d -> d.initiative().name() + " " + d.occurrence().start().toLocalDate())
                  .toList());
        });
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    village.transact(
        em -> {
          Initiatives initiatives = at(em, "2026-11-24T08:00:00Z");
          Initiative coffee = initiatives.all().get(0);
          assertEquals(Set.of("nl", "tr"), coffee.languages());
          assertTrue(coffee.free());
          assertEquals("De Steiger", coffee.location().name());
          assertEquals(coffee.id(), initiatives.find(coffee.reference()).orElseThrow().id());
          assertTrue(initiatives.find(coffee.id()).isPresent());
          assertTrue(initiatives.find("nothing1").isEmpty());
        });
  }

  private List<String> today(String moment) {
    return village.inTransaction(
        em -> at(em, moment).today().stream().map(d -> d.initiative().name()).toList());
  }

  private static Initiatives at(jakarta.persistence.EntityManager em, String moment) {
    return new Initiatives(em, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
  }
}
