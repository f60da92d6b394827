package nl.omzien.initiative;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.omzien.place.Location;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.WeekdayNum;

/**
 * An activity for programs that read pages: schema.org {@code Event} with an {@code eventSchedule},
 * as JSON-LD. The initiative itself is the organisation: no person stands in it.
 */
final class EventData {

  private static final String SCHEMA = "https://schema.org/";

  private final URI site;
  private final Instant now;

  /** Of pages at this address, seen from this moment. */
  EventData(URI site, Instant now) {
    this.site = site;
    this.now = now;
  }

  /** May stand inside a script element: nothing in it can end one. */
  String of(Initiative initiative, List<Photo> photos) {
    Recurrence recurrence = initiative.recurrence();
    JsonArrayBuilder languages = JSON.createArrayBuilder();
    initiative.languages().forEach(languages::add);
    JsonObjectBuilder event =
        JSON.createObjectBuilder()
            .add("@context", SCHEMA.substring(0, SCHEMA.length() - 1))
            .add("@type", "Event")
            .add("name", initiative.name())
            .add("description", initiative.ownWords())
            .add("url", site.resolve("/activiteiten/" + initiative.reference()).toString())
            .add("eventStatus", SCHEMA + "EventScheduled")
            .add("eventAttendanceMode", SCHEMA + "OfflineEventAttendanceMode")
            .add("isAccessibleForFree", initiative.free())
            .add("inLanguage", languages)
            .add("location", place(initiative.location()))
            .add(
                "organizer",
                JSON.createObjectBuilder()
                    .add("@type", "Organization")
                    .add("name", initiative.name()));
    if (!photos.isEmpty()) {
      event.add("image", images(photos));
    }
    Optional<Occurrence> next =
        recurrence.openAt(now).or(() -> recurrence.next(now)).or(recurrence::first);
    next.ifPresent(
        date ->
            event
                .add("startDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.start()))
                .add("endDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.end())));
    recurrence.rule().ifPresent(rule -> event.add("eventSchedule", schedule(recurrence, rule)));
    return event
        .build()
        .toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private JsonArrayBuilder images(List<Photo> photos) {
    JsonArrayBuilder images = JSON.createArrayBuilder();
    photos.stream()
        .flatMap(photo -> photo.picture().stream())
        .forEach(picture -> images.add(site.resolve(picture.large()).toString()));
    return images;
  }

  private static JsonObjectBuilder place(Location location) {
    return JSON.createObjectBuilder()
        .add("@type", "Place")
        .add("name", location.name())
        .add("address", location.address())
        .add(
            "geo",
            JSON.createObjectBuilder()
                .add("@type", "GeoCoordinates")
                .add("latitude", location.latitude())
                .add("longitude", location.longitude()));
  }

  private static JsonObjectBuilder schedule(Recurrence recurrence, RecurrenceRule rule) {
    JsonObjectBuilder schedule =
        JSON.createObjectBuilder()
            .add("@type", "Schedule")
            .add("repeatFrequency", frequency(rule))
            .add("startDate", recurrence.begin().toString())
            .add("startTime", recurrence.from().toString())
            .add("endTime", recurrence.until().toString())
            .add("scheduleTimezone", recurrence.zone().getId());
    recurrence.lastDate().ifPresent(last -> schedule.add("endDate", last.toString()));
    List<WeekdayNum> days = rule.parsed().getByDayPart();
    if (days != null && !days.isEmpty()) {
      JsonArrayBuilder names = JSON.createArrayBuilder();
      days.forEach(day -> names.add(day(day)));
      schedule.add("byDay", names);
    }
    List<Integer> monthDays = rule.parsed().getByPart(Part.BYMONTHDAY);
    if (monthDays != null && !monthDays.isEmpty()) {
      schedule.add("byMonthDay", JSON.createArrayBuilder(monthDays));
    }
    if (!recurrence.exceptions().isEmpty()) {
      JsonArrayBuilder left = JSON.createArrayBuilder();
      recurrence.exceptions().stream().sorted().forEach(date -> left.add(date.toString()));
      schedule.add("exceptDate", left);
    }
    return schedule;
  }

  private static String frequency(RecurrenceRule rule) {
    Freq every = rule.parsed().getFreq();
    return "P" + rule.parsed().getInterval() + every.name().charAt(0);
  }

  /** A plain weekday has an address; the first Friday of a month only its letters (RFC 5545). */
  private static String day(WeekdayNum day) {
    if (day.pos != 0) {
      return day.toString();
    }
    for (DayOfWeek each : DayOfWeek.values()) {
      if (each.name().startsWith(day.weekday.name())) {
        return SCHEMA + each.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      }
    }
    throw new IllegalStateException("Not a day of the week: " + day);
  }
}
