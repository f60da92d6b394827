package nl.omzien.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.initiative.Recurrence;
import nl.omzien.initiative.RecurrenceRule;
import nl.omzien.match.Activity;
import nl.omzien.match.Gifts;
import nl.omzien.match.Helper;
import nl.omzien.match.Room;
import nl.omzien.match.Trust;
import nl.omzien.place.District;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;

/** Waterveen's volunteers and activities as matching knows them, beside the files' own lines. */
final class MatchWorld {

  /** The moment at which everything is judged. */
  static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));

  private static final Map<String, Reach> REACHES =
      Map.of("buurt", Reach.NEIGHBOURHOOD, "wijk", Reach.DISTRICT, "gemeente", Reach.MUNICIPALITY);

  private final Map<String, Neighbourhood> places = new HashMap<>();
  private final Map<Helper, JsonObject> helpers = new LinkedHashMap<>();
  private final Map<Activity, JsonObject> activities = new LinkedHashMap<>();

  MatchWorld() throws IOException {
    JsonObject map = object(text("places.json"));
    Map<String, District> districts = new HashMap<>();
    for (JsonObject each : map.getJsonArray("wijken").getValuesAs(JsonObject.class)) {
      String code = each.getString("code");
      districts.put(
          code, new District(code, each.getString("naam"), "", each.getString("pc4"), null));
    }
    for (JsonObject each : map.getJsonArray("buurten").getValuesAs(JsonObject.class)) {
      places.put(
          each.getString("code"),
          new Neighbourhood(
              each.getString("code"),
              districts.get(each.getString("wijk")),
              each.getString("naam"),
              "",
              each.getJsonNumber("lat").doubleValue(),
              each.getJsonNumber("lon").doubleValue()));
    }
    text("volunteers.jsonl").lines().map(MatchWorld::object).forEach(this::helper);
    text("initiatives.jsonl").lines().map(MatchWorld::object).forEach(this::activity);
  }

  private void helper(JsonObject line) {
    Gifts gifts =
        new Gifts(
            strings(line, "vaardigheden"),
            strings(line, "talen"),
            strings(line, "beschikbaar"),
            place(line.getString("buurt")),
            REACHES.get(line.getString("bereik")),
            line.getBoolean("liever_buiten_eigen_buurt")
                ? Elsewhere.NOT_MY_NEIGHBOURHOOD
                : Elsewhere.ANYWHERE,
            Set.of(),
            false);
    JsonObject clearance = line.getJsonObject("vog");
    Optional<LocalDate> until =
        clearance.isNull("geldig_tot")
            ? Optional.empty()
            : Optional.of(LocalDate.parse(clearance.getString("geldig_tot")));
    Set<Long> apart =
        strings(line, "niet_koppelen_met").stream()
            .map(MatchWorld::number)
            .collect(Collectors.toSet());
    Room room = Room.of(line.getInt("max_koppelingen"));
    Helper helper =
        Helper.of(
                number(line.getString("id")),
                gifts,
                room.mostAtOnce(),
                NOW.toLocalDate().minusDays(30))
            .trusted(new Trust(until, Set.of(), strings(line, "trainingen"), apart));
    helpers.put(
        "actief".equals(line.getString("status")) ? helper : helper.with(room.resting()), line);
  }

  private void activity(JsonObject line) {
    activities.put(
        new Activity(
            number(line.getString("id")),
            strings(line, "tags"),
            strings(line, "talen"),
            place(line.getString("buurt")),
            recurrence(line).next(NOW.toInstant()).map(date -> date.start().toLocalDate()),
            !line.getBoolean("aanmelden")),
        line);
  }

  private static Recurrence recurrence(JsonObject line) {
    return new Recurrence(
        LocalDate.parse(line.getString("begin")),
        line.isNull("rrule")
            ? Optional.empty()
            : Optional.of(new RecurrenceRule(line.getString("rrule"))),
        LocalTime.parse(line.getString("van")),
        LocalTime.parse(line.getString("tot")),
        ZoneId.of(line.getString("tijdzone")),
        strings(line, "exdates").stream().map(LocalDate::parse).collect(Collectors.toSet()),
        List.of());
  }

  /** Each activity with its dates. */
  Map<Activity, Recurrence> dates() {
    return activities.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> recurrence(each.getValue())));
  }

  Neighbourhood place(String code) {
    return Optional.ofNullable(places.get(code))
        .orElseThrow(() -> new IllegalArgumentException("there is no neighbourhood " + code + "."));
  }

  /** The codes of all neighbourhoods, in order. */
  List<String> placeCodes() {
    return places.keySet().stream().sorted().toList();
  }

  /** Each volunteer with her line of the file. */
  Map<Helper, JsonObject> helpers() {
    return helpers;
  }

  /** Each activity with its line of the file. */
  Map<Activity, JsonObject> activities() {
    return activities;
  }

  static Set<String> strings(JsonObject line, String name) {
    return line.getJsonArray(name).getValuesAs(JsonString::getString).stream()
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  static long number(String id) {
    return Long.parseLong(id.substring(1));
  }

  private static String text(String file) throws IOException {
    try (InputStream in = MatchWorld.class.getResourceAsStream("/judged/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
