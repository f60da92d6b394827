package nl.omzien.neighbourhood;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Story;
import nl.omzien.initiative.Timetable;
import nl.omzien.place.District;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;

/** The forty activities of Waterveen, without a database. */
final class Calendar40 {

  private static final Location BUILDING =
      new Location(
          "L05",
          "Buurtwinkel De Toonbank",
          "Zwanenbloemlaan 40, 1386 AB Waterveen",
          new Neighbourhood(
              "BU99990202",
              new District("WK999902", "Rietlanden", "", "1386", null),
              "Bloemenbuurt",
              "",
              52.5509,
              5.2412),
          52.5511,
          5.2409);

  private Calendar40() {}

  static List<Initiative> read() {
    List<Initiative> all = new ArrayList<>();
    try (InputStream in = Calendar40.class.getResourceAsStream("/judged/initiatives.jsonl")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
          all.add(initiative(reader.readObject()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static Initiative initiative(JsonObject json) {
    return named(
        json.getString("id"),
        json.getString("naam"),
        json.getString("tekst"),
        new Timetable(
            json.getString("rrule"),
            LocalDate.parse(json.getString("begin")),
            LocalTime.parse(json.getString("van")),
            LocalTime.parse(json.getString("tot")),
            ZoneId.of(json.getString("tijdzone")),
            json.getJsonArray("exdates").getValuesAs(JsonString::getString).stream()
                .map(LocalDate::parse)
                .collect(Collectors.toSet()),
            "[]"));
  }

  static Initiative named(String key, String name, String words, Timetable timetable) {
    Initiative initiative =
        new Initiative(
            key,
            key,
            null,
            new Story(name, "ontmoeting", "vrijwilligers", words),
            BUILDING,
            timetable,
            Instant.EPOCH);
    initiative.about(Set.of("koffiemaatje"), Set.of("nl"));
    initiative.welcome("gratis", false, null, true, false);
    return initiative;
  }

  static Timetable timetable(String rule, String begin, String from, String until) {
    return new Timetable(
        rule,
        LocalDate.parse(begin),
        LocalTime.parse(from),
        LocalTime.parse(until),
        ZoneId.of("Europe/Amsterdam"),
        Set.of(),
        "[]");
  }
}
