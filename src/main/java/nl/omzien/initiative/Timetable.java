package nl.omzien.initiative;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.platform.CodesConverter;

/** A {@link Recurrence} as the database keeps it. Never changed: other dates are another one. */
@Embeddable
public class Timetable {

  private String rule = "";

  @Column(name = "begins_on")
  private LocalDate beginsOn;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  @Column(name = "ends_at")
  private LocalTime endsAt;

  private String zone;

  @Convert(converter = CodesConverter.class)
  private Set<String> exceptions = new LinkedHashSet<>();

  private String roster = "[]";
  private String deviations = "[]";

  /** For JPA. */
  protected Timetable() {}

  /**
   * A timetable.
   *
   * @param rule RFC 5545 recurrence rule; empty when it takes place once
   * @param exceptions days on which it is left out
   * @param roster JSON array of objects with {@code rrule}, {@code begin} and {@code wie}
   */
  public Timetable(
      String rule,
      LocalDate beginsOn,
      LocalTime startsAt,
      LocalTime endsAt,
      ZoneId zone,
      Set<LocalDate> exceptions,
      String roster) {
    this.rule = rule;
    this.beginsOn = beginsOn;
    this.startsAt = startsAt;
    this.endsAt = endsAt;
    this.zone = zone.getId();
    exceptions.stream().sorted().map(LocalDate::toString).forEach(this.exceptions::add);
    this.roster = roster;
  }

  /** The same with more days on which it is left out: a summer stop. */
  Timetable without(Set<LocalDate> days) {
    Set<LocalDate> all =
        Stream.concat(days.stream(), exceptions.stream().map(LocalDate::parse))
            .collect(Collectors.toSet());
    return copy(all, roster, deviations);
  }

  /**
   * The same with one date otherwise; what was said of that date before does not count. A date that
   * was moved is known by the day on which it is now.
   */
  Timetable with(Deviation one) {
    if (rule.isEmpty() && one.to().isPresent()) {
      // its only date: then it simply is on that day
      return new Timetable(
          rule, one.to().get(), one.from(), one.until(), ZoneId.of(zone), Set.of(), roster);
    }
    List<Deviation> all = new ArrayList<>(deviations());
    Deviation kept =
        all.stream()
            .filter(earlier -> earlier.to().filter(one.day()::equals).isPresent())
            .findFirst()
            .map(earlier -> one.of(earlier.day()))
            .orElse(one);
    all.removeIf(earlier -> earlier.day().equals(kept.day()));
    all.add(kept);
    return copy(exceptions(), roster, write(all));
  }

  /** The same with other people who alternate. */
  Timetable withRoster(String other) {
    return copy(exceptions(), other, deviations);
  }

  /** The same with the dates that are otherwise of an earlier one, and its turns. */
  Timetable keeping(Timetable earlier) {
    return copy(exceptions(), earlier.roster, earlier.deviations);
  }

  private Timetable copy(Set<LocalDate> exceptions, String roster, String deviations) {
    Timetable copy =
        new Timetable(rule, beginsOn, startsAt, endsAt, ZoneId.of(zone), exceptions, roster);
    copy.deviations = deviations;
    return copy;
  }

  Recurrence recurrence() {
    List<Deviation> otherwise = deviations();
    return new Recurrence(
        beginsOn,
        rule.isBlank() ? Optional.empty() : Optional.of(new RecurrenceRule(rule)),
        startsAt,
        endsAt,
        ZoneId.of(zone),
        Stream.concat(exceptions().stream(), otherwise.stream().map(Deviation::day))
            .collect(Collectors.toSet()),
        shifts(),
        otherwise);
  }

  String rule() {
    return rule;
  }

  /** Days that are left out by plan. */
  Set<LocalDate> exceptions() {
    return exceptions.stream()
        .map(LocalDate::parse)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  String roster() {
    return roster;
  }

  private List<Deviation> deviations() {
    return read(deviations).getValuesAs(JsonObject.class).stream()
        .map(
            json ->
                new Deviation(
                    LocalDate.parse(json.getString("day")),
                    Optional.ofNullable(json.getString("to", null)).map(LocalDate::parse),
                    LocalTime.parse(json.getString("from")),
                    LocalTime.parse(json.getString("until")),
                    json.getString("reason")))
        .toList();
  }

  private static String write(List<Deviation> all) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    for (Deviation one : all) {
      JsonObjectBuilder json =
          JSON.createObjectBuilder()
              .add("day", one.day().toString())
              .add("from", one.from().toString())
              .add("until", one.until().toString())
              .add("reason", one.reason());
      one.to().ifPresent(to -> json.add("to", to.toString()));
      array.add(json);
    }
    return array.build().toString();
  }

  private List<Shift> shifts() {
    return read(roster).getValuesAs(JsonObject.class).stream().map(this::shift).toList();
  }

  private static JsonArray read(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return reader.readArray();
    }
  }

  private Shift shift(JsonObject json) {
    return new Shift(
        new RecurrenceRule(json.getString("rrule")),
        LocalDate.parse(json.getString("begin", beginsOn.toString())),
        json.getString("wie"));
  }
}
