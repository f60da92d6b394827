package nl.omzien.initiative;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.platform.CodesConverter;

/** A {@link Recurrence} as the database keeps it. */
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

  Recurrence recurrence() {
    return new Recurrence(
        beginsOn,
        rule.isBlank() ? Optional.empty() : Optional.of(new RecurrenceRule(rule)),
        startsAt,
        endsAt,
        ZoneId.of(zone),
        exceptions.stream().map(LocalDate::parse).collect(Collectors.toSet()),
        shifts());
  }

  private List<Shift> shifts() {
    try (JsonReader reader = JSON.createReader(new StringReader(roster))) {
      return reader.readArray().stream().map(JsonValue::asJsonObject).map(this::shift).toList();
    }
  }

  private Shift shift(JsonObject json) {
    return new Shift(
        new RecurrenceRule(json.getString("rrule")),
        LocalDate.parse(json.getString("begin", beginsOn.toString())),
        json.getString("wie"));
  }
}
