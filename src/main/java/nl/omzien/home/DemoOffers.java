package nl.omzien.home;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Scope;
import nl.omzien.initiative.Story;
import nl.omzien.initiative.TakingUp;
import nl.omzien.initiative.Timetable;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.person.KeptApart;
import nl.omzien.person.Person;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;
import nl.omzien.platform.Email;
import nl.omzien.platform.Reference;
import nl.omzien.volunteer.Agreements;
import nl.omzien.volunteer.Conduct;
import nl.omzien.volunteer.Offer;
import nl.omzien.volunteer.Volunteer;

/** Waterveen's volunteers and what residents organise. */
final class DemoOffers {

  private static final Map<String, Reach> REACHES =
      Map.of("buurt", Reach.NEIGHBOURHOOD, "wijk", Reach.DISTRICT, "gemeente", Reach.MUNICIPALITY);

  /** Their words do not say how many at once. */
  private static final int TAKES_UP_AT_ONCE = 2;

  /** The last two wait for the team, so that the queue holds offers too. */
  private static final Set<String> UNREAD = Set.of("V079", "V080");

  private final EntityManager entityManager;
  private final DemoPlaces places;
  private final Instant now;
  private final Agreements agreements;
  private final Map<String, Volunteer> volunteers = new HashMap<>();
  private final Map<String, Set<String>> apart = new HashMap<>();

  DemoOffers(EntityManager entityManager, DemoPlaces places, Clock clock) {
    this.entityManager = entityManager;
    this.places = places;
    this.now = clock.instant();
    this.agreements = new Agreements(entityManager, Conduct.shipped(), clock);
  }

  void load(DemoFiles files) {
    files.lines("volunteers.jsonl", this::volunteer);
    entityManager.flush();
    volunteers.values().forEach(one -> agreements.give(one.person().id()));
    KeptApart keptApart = new KeptApart(entityManager);
    apart.forEach(
        (key, others) ->
            others.forEach(
                other ->
                    keptApart.keep(volunteers.get(key).person(), volunteers.get(other).person())));
    files.lines("initiatives.jsonl", this::initiative);
  }

  private void volunteer(JsonObject json) {
    String key = json.getString("id");
    Neighbourhood neighbourhood = places.neighbourhood(json.getString("buurt"));
    String[] name = json.getString("naam").split(" ", 2);
    Person person = places.person(key).orElseGet(() -> named(key));
    person.introduce(name[0], name.length > 1 ? name[1] : "", neighbourhood);
    entityManager.persist(person);
    String reference = Reference.next();
    Instant offered = now.minus(30, ChronoUnit.DAYS);
    Review review =
        new Review(ReviewKind.OFFER, reference, neighbourhood.district().code(), offered);
    if (!UNREAD.contains(key)) {
      review.decide(Decision.APPROVE, null, "", "", offered.plus(1, ChronoUnit.DAYS));
    }
    Volunteer volunteer =
        new Volunteer(reference, person, review, offer(json, neighbourhood), offered);
    if ("pauze".equals(json.getString("status"))) {
      volunteer.pause();
    }
    JsonObject clearance = json.getJsonObject("vog");
    if (!clearance.isNull("geldig_tot")) {
      volunteer.cleared(places.moved(clearance.getString("geldig_tot")));
    }
    volunteer.trained(DemoPlaces.codes(json, "trainingen"));
    entityManager.persist(volunteer);
    volunteers.put(key, volunteer);
    Set<String> others = DemoPlaces.codes(json, "niet_koppelen_met");
    if (!others.isEmpty()) {
      apart.put(key, others);
    }
  }

  private Person named(String key) {
    return Person.withEmail(new Email(key.toLowerCase(Locale.ROOT) + "@example.org"), "nl", now);
  }

  private static Offer offer(JsonObject json, Neighbourhood neighbourhood) {
    return new Offer(
            json.getString("tekst"),
            DemoPlaces.codes(json, "vaardigheden"),
            DemoPlaces.codes(json, "talen"),
            DemoPlaces.codes(json, "beschikbaar"))
        .within(
            neighbourhood, REACHES.get(json.getString("bereik")), json.getInt("max_koppelingen"))
        .wishing(
            json.getBoolean("liever_buiten_eigen_buurt")
                ? Elsewhere.NOT_MY_NEIGHBOURHOOD
                : Elsewhere.ANYWHERE,
            Set.of(),
            false)
        .shown(true, nl.omzien.person.ReachBy.EMAIL);
  }

  private void initiative(JsonObject json) {
    JsonValue roster = json.getOrDefault("rooster", JsonValue.EMPTY_JSON_ARRAY);
    Timetable timetable =
        new Timetable(
            json.isNull("rrule") ? "" : json.getString("rrule"),
            places.moved(json.getString("begin")),
            LocalTime.parse(json.getString("van")),
            LocalTime.parse(json.getString("tot")),
            ZoneId.of(json.getString("tijdzone")),
            DemoPlaces.texts(json, "exdates").stream()
                .map(places::moved)
                .collect(Collectors.toSet()),
            movedRoster(roster).toString());
    Initiative initiative =
        new Initiative(
            Reference.next(),
            json.getString("id"),
            organiser(json),
            new Story(
                json.getString("naam"),
                json.getString("soort"),
                json.getString("organisator"),
                json.getString("tekst")),
            places.location(json.getString("locatie")),
            timetable,
            now);
    String organiser = json.getString("organisator");
    if (organiser.startsWith("Wijkteam")) {
      initiative.keptBy(initiative.location().neighbourhood().district().team(), null, now);
    } else {
      initiative.read(null, now);
    }
    initiative.about(DemoPlaces.codes(json, "tags"), DemoPlaces.codes(json, "talen"));
    initiative.reaches(Scope.of(json.getString("bereik", "")).orElse(Scope.DISTRICT));
    initiative.welcome(
        json.getString("kosten"),
        json.getBoolean("aanmelden"),
        json.isNull("capaciteit") ? null : json.getInt("capaciteit"),
        json.getBoolean("rolstoeltoegankelijk"),
        json.getBoolean("eerste_keer_mee", false));
    if (json.containsKey("pakt_op")) {
      initiative.takeUp(
          new TakingUp(
              true,
              DemoPlaces.codes(json, "pakt_op"),
              REACHES.get(json.getString("pakt_op_bereik")),
              TAKES_UP_AT_ONCE));
    }
    entityManager.persist(initiative);
  }

  /** Who has a name in the files, or somebody made up for it. */
  private Person organiser(JsonObject json) {
    String key = json.getString("id");
    return places
        .organiserOf(key)
        .orElseGet(
            () -> {
              Person person = named(key);
              entityManager.persist(person);
              return person;
            });
  }

  private JsonValue movedRoster(JsonValue roster) {
    jakarta.json.JsonArrayBuilder moved = jakarta.json.Json.createArrayBuilder();
    for (JsonValue value : roster.asJsonArray()) {
      JsonObject shift = value.asJsonObject();
      moved.add(
          jakarta.json.Json.createObjectBuilder(shift)
              .add("begin", places.moved(shift.getString("begin")).toString()));
    }
    return moved.build();
  }
}
