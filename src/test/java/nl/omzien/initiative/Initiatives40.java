package nl.omzien.initiative;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** When the forty activities of Waterveen take place. */
final class Initiatives40 {
  private Initiatives40() {}

  static Map<String, Recurrence> read() {
    Map<String, Recurrence> all = new TreeMap<>();
    try (InputStream in = Initiatives40.class.getResourceAsStream("/judged/initiatives.jsonl")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
          JsonObject activity = reader.readObject();
          all.put(activity.getString("id"), recurrence(activity));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static Recurrence recurrence(JsonObject activity) {
    List<Shift> shifts =
        activity.getOrDefault("rooster", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
            .map(JsonValue::asJsonObject)
            .map(
                shift ->
                    new Shift(
                        new RecurrenceRule(shift.getString("rrule")),
                        LocalDate.parse(shift.getString("begin")),
                        shift.getString("wie")))
            .toList();
    return new Recurrence(
        LocalDate.parse(activity.getString("begin")),
        Optional.of(new RecurrenceRule(activity.getString("rrule"))),
        LocalTime.parse(activity.getString("van")),
        LocalTime.parse(activity.getString("tot")),
        ZoneId.of(activity.getString("tijdzone")),
        activity.getJsonArray("exdates").getValuesAs(JsonString::getString).stream()
            .map(LocalDate::parse)
            .collect(Collectors.toSet()),
        shifts);
  }
}
