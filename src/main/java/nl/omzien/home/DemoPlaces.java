package nl.omzien.home;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.person.Person;
import nl.omzien.person.Telephone;
import nl.omzien.place.Access;
import nl.omzien.place.District;
import nl.omzien.place.Facility;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Team;
import nl.omzien.platform.Email;
import nl.omzien.web.SpokenTime;

/** Waterveen's teams, districts, neighbourhoods, buildings, and the people who have a name. */
final class DemoPlaces {

  private static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 11, 23);

  private final EntityManager entityManager;
  private final Clock clock;
  private final Map<String, Team> teams = new HashMap<>();
  private final Map<String, Neighbourhood> neighbourhoods = new HashMap<>();
  private final Map<String, Location> locations = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, Person> organisers = new HashMap<>();

  DemoPlaces(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  void load(DemoFiles files) {
    JsonObject people = files.object("people.json");
    JsonObject places = files.object("places.json");
    Map<String, Team> byDistrict = new HashMap<>();
    for (JsonObject json : objects(people, "teams")) {
      Team team =
          new Team(
              json.getString("naam"),
              json.getString("telefoon"),
              json.getString("bereikbaar"),
              json.getString("locatie"));
      entityManager.persist(team);
      teams.put(json.getString("id"), team);
      texts(json, "wijken").forEach(code -> byDistrict.put(code, team));
    }
    loadPlaces(places, byDistrict);
    objects(people, "mensen").forEach(this::person);
  }

  private void loadPlaces(JsonObject places, Map<String, Team> byDistrict) {
    Map<String, District> districts = new HashMap<>();
    for (JsonObject json : objects(places, "wijken")) {
      String code = json.getString("code");
      District district =
          new District(
              code,
              json.getString("naam"),
              String.join(",", texts(json, "aliassen")),
              json.getString("pc4"),
              byDistrict.get(code));
      entityManager.persist(district);
      districts.put(code, district);
    }
    for (JsonObject json : objects(places, "buurten")) {
      Neighbourhood neighbourhood =
          new Neighbourhood(
              json.getString("code"),
              districts.get(json.getString("wijk")),
              json.getString("naam"),
              String.join(",", texts(json, "aliassen")),
              json.getJsonNumber("lat").doubleValue(),
              json.getJsonNumber("lon").doubleValue());
      entityManager.persist(neighbourhood);
      neighbourhoods.put(neighbourhood.code(), neighbourhood);
    }
    for (JsonObject json : objects(places, "locaties")) {
      Location location =
          new Location(
              json.getString("id"),
              json.getString("naam"),
              json.getString("adres"),
              neighbourhood(json.getString("buurt")),
              json.getJsonNumber("lat").doubleValue(),
              json.getJsonNumber("lon").doubleValue());
      location.looked(
          new Access("", Map.of(Facility.WHEELCHAIR, json.getBoolean("rolstoeltoegankelijk"))));
      entityManager.persist(location);
      locations.put(location.code(), location);
    }
  }

  private void person(JsonObject json) {
    Person person =
        json.isNull("email")
            ? Person.withoutEmail(
                json.getString("naam"),
                Telephone.parse(json.getString("telefoon", "")),
                clock.instant())
            : Person.withEmail(new Email(json.getString("email")), spoken(json), clock.instant());
    person.introduce(
        json.getString("naam"),
        json.getString("achternaam", ""),
        Optional.ofNullable(neighbourhoods.get(json.getString("buurt", ""))).orElse(null));
    Optional.ofNullable(teams.get(json.getString("team", ""))).ifPresent(person::joins);
    if ("coordinator".equals(json.getString("rol"))) {
      person.coordinates();
    }
    entityManager.persist(person);
    people.put(json.getString("vrijwilliger", json.getString("id")), person);
    codes(json, "initiatieven").forEach(initiative -> organisers.put(initiative, person));
  }

  private static String spoken(JsonObject json) {
    return json.getString("taal", "nl");
  }

  /** The person with this key, or the volunteer with it. */
  Optional<Person> person(String key) {
    return Optional.ofNullable(people.get(key));
  }

  /** Whose initiative this is. */
  Optional<Person> organiserOf(String initiative) {
    return Optional.ofNullable(organisers.get(initiative));
  }

  Neighbourhood neighbourhood(String code) {
    return Optional.ofNullable(neighbourhoods.get(code))
        .orElseThrow(() -> new IllegalArgumentException("unknown neighbourhood " + code));
  }

  Location location(String code) {
    return Optional.ofNullable(locations.get(code))
        .orElseThrow(() -> new IllegalArgumentException("unknown location " + code));
  }

  /** A date of the files, moved by whole weeks to the week of today. */
  LocalDate moved(String date) {
    LocalDate monday =
        clock
            .instant()
            .atZone(SpokenTime.ZONE)
            .toLocalDate()
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return LocalDate.parse(date).plusWeeks(ChronoUnit.WEEKS.between(WRITTEN_FOR, monday));
  }

  static List<JsonObject> objects(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonObject.class);
  }

  static List<String> texts(JsonObject json, String name) {
    JsonArray array = json.getJsonArray(name);
    return array == null ? List.of() : array.getValuesAs(JsonString::getString);
  }

  static Set<String> codes(JsonObject json, String name) {
    return texts(json, name).stream()
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }
}
