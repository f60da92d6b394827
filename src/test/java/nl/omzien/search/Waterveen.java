package nl.omzien.search;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.initiative.Recurrence;
import nl.omzien.initiative.RecurrenceRule;

/** The judged world as search documents: 80 volunteers and 40 initiatives, and the place names. */
public final class Waterveen {
  /** The moment at which the world is judged. */
  public static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));

  /** The audience term that every document of this world has. */
  public static final String EVERYONE = "all";

  private final Map<String, GeoPoint> points = new HashMap<>();
  private final List<PlaceName> names = new ArrayList<>();
  private final List<SearchDocument> documents = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> plainTexts = new LinkedHashMap<>();

  /** Reads the world from the test resources. */
  public Waterveen() {
    places(object(text("places.json")));
    for (JsonObject skill :
        object(text("taxonomy.json")).getJsonArray("vaardigheden").getValuesAs(JsonObject.class)) {
      labels.put(skill.getString("code"), skill.getString("label"));
    }
    text("volunteers.jsonl").lines().forEach(line -> documents.add(offer(object(line))));
    text("initiatives.jsonl").lines().forEach(line -> documents.add(activity(object(line))));
  }

  /** The documents; the id is {@code offer:V001} or {@code activity:I001}. */
  public List<SearchDocument> documents() {
    return List.copyOf(documents);
  }

  /**
   * Per id all that a baseline gets to read: name, text, labels of the skills, neighbourhood and
   * district.
   */
  public Map<String, String> plainTexts() {
    return Collections.unmodifiableMap(plainTexts);
  }

  private void plainText(JsonObject content, String skills) {
    StringBuilder text = new StringBuilder(content.getString("naam"));
    text.append(' ').append(content.getString("tekst"));
    strings(content, skills).forEach(code -> text.append(' ').append(labels.get(code)));
    text.append(' ').append(content.getString("buurtnaam"));
    text.append(' ').append(content.getString("wijknaam"));
    plainTexts.put(content.getString("id"), text.toString());
  }

  /** The places as people name them. */
  public Gazetteer gazetteer() {
    return new Gazetteer(names);
  }

  private void places(JsonObject world) {
    for (JsonObject place : world.getJsonArray("buurten").getValuesAs(JsonObject.class)) {
      GeoPoint at = point(place);
      points.put(place.getString("code"), at);
      name(place, place.getString("wijk"), place.getString("code"), at);
    }
    for (JsonObject place : world.getJsonArray("wijken").getValuesAs(JsonObject.class)) {
      List<GeoPoint> inside =
          place.getJsonArray("buurten").getValuesAs(JsonString::getString).stream()
              .map(points::get)
              .toList();
      GeoPoint middle =
          new GeoPoint(
              inside.stream().mapToDouble(GeoPoint::latitude).average().orElseThrow(),
              inside.stream().mapToDouble(GeoPoint::longitude).average().orElseThrow());
      String code = place.getString("code");
      name(place, code, "", middle);
      names.add(
          new PlaceName(place.getString("pc4"), place.getString("naam"), false, code, "", middle));
    }
    for (JsonObject place : world.getJsonArray("locaties").getValuesAs(JsonObject.class)) {
      points.put(place.getString("id"), point(place));
      name(place, place.getString("wijk"), place.getString("buurt"), point(place));
    }
  }

  private void name(JsonObject place, String district, String neighbourhood, GeoPoint at) {
    String official = place.getString("naam");
    names.add(new PlaceName(official, official, false, district, neighbourhood, at));
    for (JsonValue alias :
        place.getOrDefault("aliassen", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
      names.add(
          new PlaceName(
              ((JsonString) alias).getString(), official, true, district, neighbourhood, at));
    }
  }

  private SearchDocument offer(JsonObject person) {
    plainText(person, "vaardigheden");
    return SearchDocument.of(
            SearchDocument.Kind.OFFER, "offer:" + person.getString("id"), Set.of(EVERYONE))
        .says("", person.getString("tekst"))
        .about("", strings(person, "vaardigheden"))
        .at("", person.getString("buurt"), person.getString("wijk"))
        .point(points.get(person.getString("buurt")))
        .languages(strings(person, "talen"))
        .when(Set.copyOf(strings(person, "beschikbaar")), Set.of())
        .build();
  }

  private SearchDocument activity(JsonObject activity) {
    plainText(activity, "tags");
    Calendar calendar = new Calendar(NOW.toInstant());
    Recurrence recurrence = recurrence(activity);
    return SearchDocument.of(
            SearchDocument.Kind.ACTIVITY, "activity:" + activity.getString("id"), Set.of(EVERYONE))
        .says(activity.getString("naam"), activity.getString("tekst"))
        .about("", strings(activity, "tags"))
        .at(
            activity.getString("locatienaam"),
            activity.getString("buurt"),
            activity.getString("wijk"))
        .point(points.get(activity.getString("locatie")))
        .languages(strings(activity, "talen"))
        .when(calendar.parts(recurrence), calendar.dates(recurrence))
        .next(recurrence.next(NOW.toInstant()).map(date -> date.start().toInstant()))
        .free(activity.getString("kosten").equals("gratis"))
        .wheelchair(activity.getBoolean("rolstoeltoegankelijk"))
        .build();
  }

  private static Recurrence recurrence(JsonObject activity) {
    return new Recurrence(
        LocalDate.parse(activity.getString("begin")),
        activity.isNull("rrule")
            ? Optional.empty()
            : Optional.of(new RecurrenceRule(activity.getString("rrule"))),
        LocalTime.parse(activity.getString("van")),
        LocalTime.parse(activity.getString("tot")),
        ZoneId.of(activity.getString("tijdzone")),
        strings(activity, "exdates").stream().map(LocalDate::parse).collect(Collectors.toSet()),
        List.of());
  }

  private static List<String> strings(JsonObject object, String name) {
    return object.getJsonArray(name).getValuesAs(JsonString::getString);
  }

  private static GeoPoint point(JsonObject place) {
    return new GeoPoint(
        place.getJsonNumber("lat").doubleValue(), place.getJsonNumber("lon").doubleValue());
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static String text(String file) {
    try (InputStream in = Waterveen.class.getResourceAsStream("/judged/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
