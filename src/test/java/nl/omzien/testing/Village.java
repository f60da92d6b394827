package nl.omzien.testing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Story;
import nl.omzien.initiative.Timetable;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.moderation.Screening;
import nl.omzien.person.Person;
import nl.omzien.person.ReachBy;
import nl.omzien.person.Telephone;
import nl.omzien.place.District;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;
import nl.omzien.place.Team;
import nl.omzien.platform.Email;
import nl.omzien.platform.Reference;
import nl.omzien.request.Asked;
import nl.omzien.request.Asking;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelperWishes;
import nl.omzien.request.Timing;
import nl.omzien.security.Role;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Agreements;
import nl.omzien.volunteer.Conduct;
import nl.omzien.volunteer.Offer;
import nl.omzien.volunteer.Volunteer;

/**
 * The people that every test knows, in a database of their own. Team West serves the Oude Kern and
 * the Rietlanden: Samira and Bas work there. Team Oost serves Noordwaard and the Oosterdorpen:
 * Hilde. Ruud is the coordinator of all. Jan (Schelpenhoek, Rietlanden) and Emine (Schildersbuurt,
 * Noordwaard, speaks Turkish) ask; Truus has a telephone only; Gerda (Vogelbuurt, Rietlanden)
 * helps.
 */
public final class Village implements AutoCloseable {

  /** A Monday morning. */
  public static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

  /** Neighbourhoods by where they lie. */
  public static final String HAVEN = "BU99990101";

  /** In the Rietlanden, team West. */
  public static final String VOGELBUURT = "BU99990201";

  /** In the Rietlanden, team West. */
  public static final String SCHELPENHOEK = "BU99990203";

  /** In Noordwaard, team Oost. */
  public static final String SCHILDERSBUURT = "BU99990302";

  /** In the Oosterdorpen, team Oost. */
  public static final String OOSTERDIJK = "BU99990401";

  /** All of these. */
  public static final List<String> NEIGHBOURHOODS =
      List.of(HAVEN, VOGELBUURT, SCHELPENHOEK, SCHILDERSBUURT, OOSTERDIJK);

  private static final Screening SCREENING = new Screening();
  private static final Conduct CONDUCT = Conduct.shipped();

  private final TestDatabase database;
  private final TestClock clock = new TestClock(MORNING);
  private final AtomicInteger number = new AtomicInteger();

  private Village(TestDatabase database) {
    this.database = database;
  }

  /** Places, teams and people; nobody asked or offered anything yet. */
  public static Village fresh() {
    Village village = new Village(TestDatabase.fresh());
    village.database.transact(village::settle);
    return village;
  }

  private void settle(EntityManager em) {
    Team west = new Team("Wijkteam West", "0299-012345", "9.00 tot 17.00 uur", "");
    Team oost = new Team("Wijkteam Oost", "0299-012346", "9.00 tot 17.00 uur", "");
    em.persist(west);
    em.persist(oost);
    District kern = district(em, "WK999901", "Oude Kern", "1385", west);
    District riet = district(em, "WK999902", "Rietlanden", "1386", west);
    District noord = district(em, "WK999903", "Noordwaard", "1387", oost);
    District dorpen = district(em, "WK999904", "Oosterdorpen", "1388", oost);
    em.persist(new Neighbourhood(HAVEN, kern, "Havenkwartier", "de haven", 52.5611, 5.2351));
    em.persist(new Neighbourhood(VOGELBUURT, riet, "Vogelbuurt", "", 52.5651, 5.2251));
    em.persist(new Neighbourhood(SCHELPENHOEK, riet, "Schelpenhoek", "", 52.5671, 5.2201));
    em.persist(new Neighbourhood(SCHILDERSBUURT, noord, "Schildersbuurt", "", 52.5751, 5.2401));
    em.persist(new Neighbourhood(OOSTERDIJK, dorpen, "Oosterdijk", "", 52.5811, 5.2901));
    staff(em, "Samira", "el Idrissi").joins(west);
    staff(em, "Bas", "Koning").joins(west);
    staff(em, "Hilde", "Terpstra").joins(oost);
    staff(em, "Ruud", "van Dam").coordinates();
    resident(em, "Jan", SCHELPENHOEK);
    resident(em, "Emine", SCHILDERSBUURT).speaks("tr");
    resident(em, "Gerda", VOGELBUURT);
    Person truus = Person.withoutEmail("Truus", Telephone.parse("0299-012399"), clock.instant());
    truus.introduce("Truus", "de Wit", em.find(Neighbourhood.class, VOGELBUURT));
    em.persist(truus);
  }

  private static District district(
      EntityManager em, String code, String name, String postcode, Team team) {
    District district = new District(code, name, "", postcode, team);
    em.persist(district);
    return district;
  }

  private Person staff(EntityManager em, String firstName, String lastName) {
    Person person = Person.withEmail(addressOf(firstName), "nl", clock.instant());
    person.introduce(firstName, lastName, null);
    em.persist(person);
    return person;
  }

  /** One more person who lives there, with an address of her own. */
  public Person resident(EntityManager em, String firstName, String neighbourhood) {
    Person person = Person.withEmail(addressOf(firstName), "nl", clock.instant());
    person.introduce(firstName, "", em.find(Neighbourhood.class, neighbourhood));
    em.persist(person);
    return person;
  }

  /** Somebody new with a made-up name. */
  public Person somebody(EntityManager em, String neighbourhood) {
    return resident(em, "Iemand" + number.incrementAndGet(), neighbourhood);
  }

  private static Email addressOf(String firstName) {
    return new Email(firstName.toLowerCase(java.util.Locale.ROOT) + "@example.org");
  }

  /** The person with this first name. */
  public Person person(EntityManager em, String firstName) {
    return em.createQuery("select p from Person p where p.firstName = :name", Person.class)
        .setParameter("name", firstName)
        .getSingleResult();
  }

  /** The key of the person with this first name. */
  public Long id(String firstName) {
    return inTransaction(em -> person(em, firstName).id());
  }

  /** The person with this first name, as the pages see her. */
  public Visitor visitor(String firstName) {
    return inTransaction(em -> visitor(em, person(em, firstName)));
  }

  /** A person as the pages see her, worked out in plain Java. */
  public Visitor visitor(EntityManager em, Person person) {
    EnumSet<Role> roles = EnumSet.of(Role.RESIDENT);
    Optional<Volunteer> offer =
        em.createQuery("select v from Volunteer v where v.person.id = :id", Volunteer.class)
            .setParameter("id", person.id())
            .getResultStream()
            .findFirst();
    offer
        .filter(some -> some.review().visible() && !person.notHelping())
        .ifPresent(some -> roles.add(Role.VOLUNTEER));
    person.team().ifPresent(team -> roles.add(Role.TEAM));
    if (person.coordinator()) {
      roles.add(Role.COORDINATOR);
    }
    Set<String> districts =
        em.createQuery("select d from District d", District.class)
            .getResultStream()
            .filter(
                district ->
                    person.coordinator()
                        || person
                            .team()
                            .filter(team -> team.id().equals(district.team().id()))
                            .isPresent())
            .map(District::code)
            .collect(Collectors.toSet());
    Optional<Neighbourhood> home =
        offer.map(some -> some.offer().neighbourhood()).or(person::neighbourhood);
    return new Visitor(
        Optional.of(person.id()),
        person.firstName(),
        roles,
        person.team().map(Team::id),
        districts,
        home.map(place -> place.district().code()),
        home.map(Neighbourhood::code),
        false);
  }

  /** Begins a request of this person. */
  public Question question(EntityManager em, Person person) {
    return new Question(em, person);
  }

  /** Keeps an offer of this person that the team has read; she agreed to the code of conduct. */
  public Volunteer helps(
      EntityManager em, Person person, String neighbourhood, Reach reach, int mostAtOnce) {
    Volunteer volunteer = offers(em, person, neighbourhood, reach, mostAtOnce);
    volunteer.review().decide(Decision.APPROVE, null, "", "", clock.instant());
    new Agreements(em, CONDUCT, clock).give(person.id());
    return volunteer;
  }

  /** Keeps an offer of this person that waits for the team. */
  public Volunteer offers(
      EntityManager em, Person person, String neighbourhood, Reach reach, int mostAtOnce) {
    Neighbourhood place = em.find(Neighbourhood.class, neighbourhood);
    String reference = Reference.next();
    Review review =
        new Review(ReviewKind.OFFER, reference, place.district().code(), clock.instant());
    Offer offer =
        new Offer("Ik help graag met van alles.", Set.of("boodschappen"), Set.of("nl"), Set.of())
            .within(place, reach, mostAtOnce)
            .shown(true, ReachBy.EMAIL);
    Volunteer volunteer = new Volunteer(reference, person, review, offer, clock.instant());
    em.persist(volunteer);
    em.flush();
    return volunteer;
  }

  /** A weekly initiative in the Vogelbuurt that everybody sees, of new people with these names. */
  public Initiative organises(EntityManager em, String name, List<String> firstNames) {
    Location location = em.find(Location.class, "L99");
    if (location == null) {
      Neighbourhood place = em.find(Neighbourhood.class, VOGELBUURT);
      location = new Location("L99", "Het Nest", "Merelstraat 1", place, 52.5651, 5.2251);
      em.persist(location);
    }
    List<Person> people =
        firstNames.stream().map(firstName -> resident(em, firstName, VOGELBUURT)).toList();
    Initiative initiative =
        new Initiative(
                Reference.next(),
                "village" + number.incrementAndGet(),
                people.get(0),
                new Story(name, "klussen", String.join(" en ", firstNames), "Wij helpen graag."),
                location,
                new Timetable(
                    "FREQ=WEEKLY;BYDAY=TU",
                    LocalDate.of(2026, 11, 24),
                    LocalTime.of(10, 0),
                    LocalTime.of(12, 0),
                    ZoneId.of("Europe/Amsterdam"),
                    Set.of(),
                    "[]"),
                clock.instant())
            .read(null, clock.instant());
    initiative.about(Set.of(), Set.of("nl"));
    em.persist(initiative);
    em.flush();
    for (Person other : people.subList(1, people.size())) {
      em.createNativeQuery(
              "insert into organiser (initiative_id, person_id, since) values (?1, ?2, now())")
          .setParameter(1, initiative.id())
          .setParameter(2, other.id())
          .executeUpdate();
    }
    em.refresh(initiative);
    return initiative;
  }

  /** A request that is being thought out. */
  public final class Question {

    private final EntityManager em;
    private final Person person;
    private String neighbourhood = SCHELPENHOEK;
    private String told = "Ik zoek iemand die af en toe boodschappen met mij doet.";
    private int helpers = 1;
    private boolean districtOnly;
    private boolean underSixteen;
    private boolean noCalls;
    private Timing timing = Timing.FLEXIBLE;
    private Elsewhere elsewhere = Elsewhere.ANYWHERE;
    private ReachBy reachBy = ReachBy.EMAIL;
    private String category = "boodschappen";

    private Question(EntityManager em, Person person) {
      this.em = em;
      this.person = person;
      person.neighbourhood().ifPresent(place -> neighbourhood = place.code());
    }

    /** From another place than her own. */
    public Question in(String neighbourhood) {
      this.neighbourhood = neighbourhood;
      return this;
    }

    /** In these words. */
    public Question told(String told) {
      this.told = told;
      return this;
    }

    /** Of this kind. */
    public Question about(String category) {
      this.category = category;
      return this;
    }

    /** Every week. */
    public Question weekly() {
      this.timing = Timing.WEEKLY;
      return this;
    }

    /** For so many helpers. */
    public Question helpers(int helpers) {
      this.helpers = helpers;
      return this;
    }

    /** Seen in her own district only. */
    public Question districtOnly(boolean districtOnly) {
      this.districtOnly = districtOnly;
      return this;
    }

    /** For somebody under sixteen. */
    public Question underSixteen(boolean underSixteen) {
      this.underSixteen = underSixteen;
      return this;
    }

    /** By a helper who lives where this allows. */
    public Question from(Elsewhere elsewhere) {
      this.elsewhere = elsewhere;
      return this;
    }

    /** How a helper may reach her. */
    public Question reached(ReachBy reachBy, boolean noCalls) {
      this.reachBy = reachBy;
      this.noCalls = noCalls;
      return this;
    }

    /** She sends it: it waits for the team. */
    public HelpRequest asked() {
      Asked asked =
          new Asked(told, "Ik zoek iemand voor boodschappen.", category, districtOnly, "nl")
              .at(em.find(Neighbourhood.class, neighbourhood), timing, Optional.empty(), helpers)
              .reached(reachBy, noCalls, underSixteen)
              .wishing(new HelperWishes().from(elsewhere, false));
      HelpRequest request = Asking.demonstrated(person, asked, clock.instant(), SCREENING);
      em.persist(request);
      em.flush();
      return request;
    }

    /** The team has read it: others see it. */
    public HelpRequest open() {
      return read(Decision.APPROVE);
    }

    /** The team has read it and goes on with it alone. */
    public HelpRequest teamOnly() {
      return read(Decision.TEAM_ONLY);
    }

    private HelpRequest read(Decision decision) {
      HelpRequest request = asked();
      request.review().decide(decision, null, "", "", clock.instant());
      request.open(clock.instant());
      em.flush();
      return request;
    }
  }

  /** The clock of the village; it stands still. */
  public Clock clock() {
    return clock;
  }

  /** Lets time pass. */
  public void pass(Duration time) {
    clock.pass(time);
  }

  /** Its database. */
  public TestDatabase database() {
    return database;
  }

  /** Does something in one transaction and gives what it gave. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    return database.inTransaction(work);
  }

  /** Does something in one transaction. */
  public void transact(Consumer<EntityManager> work) {
    database.transact(work);
  }

  /** How many mails of this kind of text were written to this person: {@code mail.<kind>.1}. */
  public long mails(String address, String firstWords) {
    return inTransaction(
        em ->
            em.createQuery(
                    "select count(m) from Mail m where m.address = :address"
                        + " and m.plainText like :words",
                    Long.class)
                .setParameter("address", address)
                .setParameter("words", "%" + firstWords + "%")
                .getSingleResult());
  }

  /** How many rows a query of one number counts. */
  public long count(String sql) {
    return inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
  }

  /** The first names of the staff with the districts that each serves, for tests of all of them. */
  public static Map<String, Set<String>> staff() {
    return Map.of(
        "Samira", Set.of("WK999901", "WK999902"),
        "Bas", Set.of("WK999901", "WK999902"),
        "Hilde", Set.of("WK999903", "WK999904"),
        "Ruud", Set.of("WK999901", "WK999902", "WK999903", "WK999904"));
  }

  @Override
  public void close() {
    database.close();
  }
}
