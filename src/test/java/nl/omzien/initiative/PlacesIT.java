package nl.omzien.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.platform.History;
import nl.omzien.platform.Reference;
import nl.omzien.platform.Secrets;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import nl.omzien.web.Letters;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.TestLetters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** So many places are so many people, and what nobody confirms rests; with the clock moved on. */
class PlacesIT {

  private static final int PEOPLE = 50;
  private static final int PLACES = 10;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  private static Village village;

  @BeforeAll
  static void build() {
    village = Village.fresh();
    village.transact(
        em ->
            em.persist(
                new Location(
                    "L1",
                    "De Steiger",
                    "Kade 1",
                    em.find(Neighbourhood.class, Village.HAVEN),
                    52.5,
                    5.2)));
  }

  @AfterAll
  static void close() {
    village.close();
  }

  private static Long meal() {
    return village.inTransaction(
        em -> {
          Initiative meal =
              new Initiative(
                  Reference.next(),
                  Secrets.token(),
                  village.person(em, "Jan"),
                  new Story("Samen eten", "eten", "Jan", "Wij eten samen."),
                  em.find(Location.class, "L1"),
                  new Timetable(
                      "FREQ=WEEKLY;BYDAY=FR",
                      LocalDate.of(2026, 11, 6),
                      LocalTime.of(18, 0),
                      LocalTime.of(20, 0),
                      SpokenTime.ZONE,
                      Set.of(),
                      "[]"),
                  village.clock().instant());
          meal.read(null, village.clock().instant());
          meal.welcome("gratis", true, PLACES, true, false);
          return new Initiatives(em, village.clock()).add(meal).id();
        });
  }

  private static SignUps signUps(EntityManager em, Clock clock) {
    Secrets secrets = new Secrets(TestSettings.plain());
    return new SignUps(em, secrets, TestLetters.in(em, TestSettings.plain(), clock), clock);
  }

  private static void sign(EntityManager em, Long meal, int number, String token) {
    Initiative held = new Initiatives(em, village.clock()).hold(meal).orElseThrow();
    signUps(em, village.clock())
        .add(
            held,
            DAY,
            new Guest(
                "Gast " + number,
                Optional.of("gast" + number + "@example.org"),
                Optional.empty(),
                "nl"),
            Secrets.token(),
            token);
  }

  private static Map<SignUpStatus, Long> counted(Long meal) {
    return village.inTransaction(
        em ->
            signUps(em, village.clock()).of(em.find(Initiative.class, meal), DAY).stream()
                .collect(Collectors.groupingBy(SignUp::status, Collectors.counting())));
  }

  @Test
  void fifty_at_once_for_ten_places_are_ten_and_forty_who_wait() throws Exception {
    Long meal = meal();
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      tokens.add(Secrets.token());
    }
    atOnce(tokens.size(), i -> village.transact(em -> sign(em, meal, i, tokens.get(i))));
    assertEquals(Map.of(SignUpStatus.PLACE, 10L, SignUpStatus.WAITING, 40L), counted(meal));

    // all who have a place leave at once: ten others are offered one, each of them once
    List<String> placed =
        village.inTransaction(
            em ->
                tokens.stream()
                    .filter(
                        token ->
                            signUps(em, village.clock())
                                .of(token)
                                .filter(one -> one.status() == SignUpStatus.PLACE)
                                .isPresent())
                    .toList());
    assertEquals(PLACES, placed.size());
    atOnce(
        placed.size(),
        i ->
            village.transact(
                em -> {
                  SignUps all = signUps(em, village.clock());
                  all.hold(placed.get(i), new Initiatives(em, village.clock()))
                      .ifPresent(all::goes);
                }));
    assertEquals(Map.of(SignUpStatus.OFFERED, 10L, SignUpStatus.WAITING, 30L), counted(meal));

    // nobody claims: a day later ten others are asked
    Clock later = Clock.offset(village.clock(), Duration.ofHours(25));
    village.transact(em -> upkeep(em, later).run());
    assertEquals(Map.of(SignUpStatus.OFFERED, 10L, SignUpStatus.WAITING, 20L), counted(meal));

    // and eight days after the date nothing is known of anybody
    Clock after = Clock.offset(village.clock(), Duration.ofDays(12));
    village.transact(em -> upkeep(em, after).run());
    assertEquals(Map.of(), counted(meal));
  }

  private static SignUpUpkeep upkeep(EntityManager em, Clock clock) {
    return new SignUpUpkeep(
        signUps(em, clock), new Initiatives(em, clock), TestSettings.plain(), clock);
  }

  private static void atOnce(int number, Consumer<Integer> work) throws Exception {
    ExecutorService many = Executors.newFixedThreadPool(number);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        int which = i;
        all.add(many.submit(() -> work.accept(which)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      many.shutdown();
    }
  }

  @Test
  void after_half_a_year_it_is_asked_for_then_sinks_and_then_rests() {
    Long meal = meal();
    at(Duration.ofDays(180));
    assertEquals(Optional.empty(), asked(meal));
    at(Duration.ofDays(183));
    assertTrue(asked(meal).isPresent());
    Instant now = village.clock().instant().plus(Duration.ofDays(183 + 29));
    village.transact(
        em -> {
          Freshness freshness = em.find(Initiative.class, meal).freshness();
          assertTrue(freshness.unconfirmed(now));
          assertTrue(freshness.sunk(now));
        });
    at(Duration.ofDays(183 + 57));
    village.transact(
        em -> {
          Initiative resting = em.find(Initiative.class, meal);
          assertEquals(InitiativeStatus.RESTING, resting.status());
          assertTrue(new Initiatives(em, village.clock()).find(resting.reference()).isEmpty());
          resting.confirm(now);
          assertEquals(InitiativeStatus.RUNNING, resting.status());
        });
  }

  private static Optional<Instant> asked(Long meal) {
    return village.inTransaction(em -> em.find(Initiative.class, meal).freshness().askedAt());
  }

  private static void at(Duration later) {
    Clock clock = Clock.offset(village.clock(), later);
    Secrets secrets = new Secrets(TestSettings.plain());
    village.transact(
        em -> {
          Letters letters = TestLetters.in(em, TestSettings.plain(), clock);
          new StillOn(
                  new Initiatives(em, clock),
                  new Unconfirmed(em),
                  new DateNews(new SignUps(em, secrets, letters, clock), letters, clock),
                  secrets,
                  letters,
                  new History(em, clock),
                  clock)
              .run();
        });
  }
}
