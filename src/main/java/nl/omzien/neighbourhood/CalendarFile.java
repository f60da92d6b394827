package nl.omzien.neighbourhood;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.omzien.initiative.Deviation;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Occurrence;
import nl.omzien.initiative.Recurrence;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;

/**
 * Activities as a calendar (iCalendar, RFC 5545 and 7986) that people subscribe to. No person
 * stands in it: no organiser, nobody who sits there this week. So it has no METHOD either: to
 * publish (RFC 5546) asks for an organiser.
 */
final class CalendarFile {

  /** A unique name must never change, so it holds no address of this installation. */
  private static final String UNIQUE = "@activiteiten.omzien";

  private static final String EVERY = "PT6H";
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Texts texts;
  private final URI site;
  private final Instant made;

  /**
   * A calendar in the language of the texts.
   *
   * @param site where the pages of the activities are
   * @param made when it is made
   */
  CalendarFile(Texts texts, URI site, Instant made) {
    this.texts = texts;
    this.site = site;
    this.made = made;
  }

  String of(String name, List<Initiative> initiatives) {
    CalendarLines lines =
        new CalendarLines()
            .line("BEGIN", "VCALENDAR")
            .line("VERSION", "2.0")
            .line("PRODID", "-//Omzien//Omzien//NL")
            .line("CALSCALE", "GREGORIAN")
            .text("NAME", name)
            .text("X-WR-CALNAME", name)
            .line("REFRESH-INTERVAL;VALUE=DURATION", EVERY)
            .line("X-PUBLISHED-TTL", EVERY);
    // also when nothing is on: a calendar holds at least one thing (section 3.6)
    Set<String> zones = new TreeSet<>(Set.of(SpokenTime.ZONE.getId()));
    initiatives.forEach(initiative -> zones.add(initiative.recurrence().zone().getId()));
    zones.forEach(zone -> ZoneLines.add(ZoneId.of(zone), lines));
    initiatives.forEach(initiative -> event(initiative, lines));
    return lines.line("END", "VCALENDAR").toString();
  }

  /** A rule that never comes true is no event. */
  private void event(Initiative initiative, CalendarLines lines) {
    Recurrence recurrence = initiative.recurrence();
    recurrence.first().ifPresent(first -> event(initiative, recurrence, first, lines));
  }

  private void event(
      Initiative initiative, Recurrence recurrence, Occurrence first, CalendarLines lines) {
    String page = site.resolve("/activiteiten/" + initiative.reference()).toString();
    lines
        .line("BEGIN", "VEVENT")
        .line("UID", initiative.reference() + UNIQUE)
        .line("DTSTAMP", MOMENT.format(made))
        .line("SEQUENCE", String.valueOf(initiative.version()))
        .line("STATUS", "CONFIRMED")
        .line("CLASS", "PUBLIC")
        .line("TRANSP", "TRANSPARENT")
        .text("SUMMARY", initiative.name())
        .text("DESCRIPTION", description(initiative, page))
        .text("LOCATION", initiative.location().name() + ", " + initiative.location().address())
        .line(
            "GEO",
            String.format(
                Locale.ROOT,
                "%.5f;%.5f",
                initiative.location().latitude(),
                initiative.location().longitude()))
        .text("CATEGORIES", initiative.kind())
        .line("URL", page)
        .line("DTSTART" + in(recurrence.zone()), LOCAL.format(first.start()))
        .line("DTEND" + in(recurrence.zone()), LOCAL.format(first.end()));
    recurrence
        .rule()
        .ifPresent(
            rule -> lines.line("RRULE", rule.inZone(recurrence.zone()).toUpperCase(Locale.ROOT)));
    String exceptions = exceptions(recurrence, first.start().toLocalDate());
    if (!exceptions.isEmpty()) {
      lines.line("EXDATE" + in(recurrence.zone()), exceptions);
    }
    lines.line("END", "VEVENT");
    recurrence.deviations().forEach(one -> moved(initiative, recurrence, one, lines));
  }

  /** One date that is on another day: it takes the place of the one by the rule (3.8.4.4). */
  private void moved(
      Initiative initiative, Recurrence recurrence, Deviation one, CalendarLines lines) {
    one.to()
        .ifPresent(
            day -> {
              LocalDate end = one.until().isAfter(one.from()) ? day : day.plusDays(1);
              lines
                  .line("BEGIN", "VEVENT")
                  .line("UID", initiative.reference() + UNIQUE)
                  .line(
                      "RECURRENCE-ID" + in(recurrence.zone()),
                      LOCAL.format(one.day().atTime(recurrence.from())))
                  .line("DTSTAMP", MOMENT.format(made))
                  .line("SEQUENCE", String.valueOf(initiative.version()))
                  .line("STATUS", "CONFIRMED")
                  .text("SUMMARY", initiative.name())
                  .text("DESCRIPTION", one.reason())
                  .text(
                      "LOCATION",
                      initiative.location().name() + ", " + initiative.location().address())
                  .line("DTSTART" + in(recurrence.zone()), LOCAL.format(day.atTime(one.from())))
                  .line("DTEND" + in(recurrence.zone()), LOCAL.format(end.atTime(one.until())))
                  .line("END", "VEVENT");
            });
  }

  private String description(Initiative initiative, String page) {
    String welcome =
        initiative.welcomes().stream()
            .map(some -> "paid".equals(some) ? initiative.costs() : texts.of("welcome." + some))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return initiative.ownWords() + "\n\n" + welcome + "\n" + page;
  }

  private static String exceptions(Recurrence recurrence, LocalDate first) {
    return recurrence.exceptions().stream()
        .filter(day -> !day.isBefore(first))
        // what is moved has an event of its own that names this date
        .filter(
            day ->
                recurrence.deviations().stream()
                    .noneMatch(one -> one.to().isPresent() && one.day().equals(day)))
        .sorted()
        .map(day -> LOCAL.format(ZonedDateTime.of(day, recurrence.from(), recurrence.zone())))
        .collect(Collectors.joining(","));
  }

  private static String in(ZoneId zone) {
    return ";TZID=" + zone.getId();
  }
}
