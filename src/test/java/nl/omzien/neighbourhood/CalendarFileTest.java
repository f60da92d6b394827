package nl.omzien.neighbourhood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import nl.omzien.initiative.Initiative;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.Test;

/** Our calendars, read and judged by a library that did not write them (ical4j). */
class CalendarFileTest {

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final ZonedDateTime BEGIN = LocalDate.of(2026, 9, 1).atStartOfDay(HERE);
  private static final Instant MADE = Instant.parse("2026-11-23T08:00:00Z");

  /** Two years with four changes of the clock: the same dates at the same hours on the wall. */
  @Test
  void another_library_counts_the_same_dates_for_all_forty_over_two_years() throws Exception {
    List<Initiative> forty = Calendar40.read();
    assertEquals(40, forty.size());
    Calendar read = read(written("Waterveen", forty));
    int dates = 0;
    for (Initiative initiative : forty) {
      List<String> ours =
          initiative
              .recurrence()
              .between(BEGIN.toInstant(), BEGIN.plusYears(2).toInstant())
              .stream()
              .map(date -> date.start().toLocalDateTime() + " " + length(date.start(), date.end()))
              .toList();
      assertEquals(ours, theirs(event(read, initiative.reference())), initiative.name());
      dates += ours.size();
    }
    assertTrue(dates > 4000, "dates compared: " + dates);
  }

  @Test
  void it_keeps_to_the_letter_of_the_standard() throws Exception {
    Calendar read = read(written("Waterveen", Calendar40.read()));
    assertFalse(read.validate().hasErrors(), () -> "" + read);
    for (VEvent event : read.<VEvent>getComponents(Component.VEVENT)) {
      assertFalse(event.validate().hasErrors(), event::toString);
    }
  }

  @Test
  void a_hostile_name_stays_a_name() throws Exception {
    String name = "Thee; koek, \\ en\r\nEND:VEVENT\nATTENDEE:mailto:x@example.org\u0000\u0007";
    String words = "é".repeat(200) + "👵🏽".repeat(60) + "\r\nRRULE:FREQ=DAILY";
    Initiative hostile =
        Calendar40.named(
            "AAAAAAAA",
            name,
            words,
            Calendar40.timetable("FREQ=WEEKLY;BYDAY=MO", "2026-11-23", "10:00", "12:00"));
    String file = written("Kwartier: \"a\"; b", List.of(hostile));
    assertEquals(1, read(file).getComponents(Component.VEVENT).size());
    VEvent event = event(read(file), "AAAAAAAA");
    assertEquals(
        "Thee; koek, \\ en\nEND:VEVENT\nATTENDEE:mailto:x@example.org",
        event.getRequiredProperty("SUMMARY").getValue());
    assertTrue(
        event.getRequiredProperty("DESCRIPTION").getValue().startsWith(words.replace("\r", "")));
    assertFalse(file.contains("\r\nATTENDEE"), file);
    assertFalse(file.contains("\r\nRRULE:FREQ=DAILY"), file);
  }

  @Test
  void every_line_ends_as_it_should_and_none_is_longer_than_75_octets() {
    String file = written("Waterveen", Calendar40.read());
    assertTrue(file.endsWith("END:VCALENDAR\r\n"));
    assertFalse(file.replace("\r\n", "").contains("\n"), "a bare line feed");
    assertFalse(file.replace("\r\n", "").contains("\r"), "a bare carriage return");
    for (String line : file.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\uFFFD"), line);
    }
  }

  @Test
  void it_begins_at_a_real_date_and_ends_in_universal_time() throws Exception {
    Initiative course =
        Calendar40.named(
            "BBBBBBBB",
            "Cursus",
            "Leren.",
            Calendar40.timetable(
                "FREQ=WEEKLY;BYDAY=WE;UNTIL=20261216", "2026-12-01", "19:00", "21:00"));
    String file = written("Cursus", List.of(course));
    assertTrue(file.contains("DTSTART;TZID=Europe/Amsterdam:20261202T190000\r\n"), file);
    assertTrue(file.contains("UNTIL=20261216T225959Z"), file);
    assertEquals(
        List.of("2026-12-02T19:00 PT2H", "2026-12-09T19:00 PT2H", "2026-12-16T19:00 PT2H"),
        theirs(event(read(file), "BBBBBBBB")));
  }

  @Test
  void once_is_an_event_without_a_rule_and_past_midnight_is_the_next_day() throws Exception {
    Initiative party =
        Calendar40.named(
            "CCCCCCCC",
            "Feest",
            "Dansen.",
            Calendar40.timetable("", "2026-12-31", "20:00", "01:30"));
    String file = written("Feest", List.of(party));
    assertFalse(file.contains("RRULE:FREQ=WEEKLY"), file);
    assertEquals(List.of("2026-12-31T20:00 PT5H30M"), theirs(event(read(file), "CCCCCCCC")));
  }

  @Test
  void a_neighbourhood_where_nothing_is_on_has_a_valid_calendar() throws Exception {
    assertFalse(read(written("Stil", List.of())).validate().hasErrors());
  }

  @Test
  void nobody_stands_in_it() {
    String file = written("Waterveen", Calendar40.read());
    for (String property : List.of("ORGANIZER", "ATTENDEE", "CONTACT", "COMMENT")) {
      assertFalse(file.contains("\r\n" + property), property);
    }
  }

  private static String written(String name, List<Initiative> some) {
    return new CalendarFile(Texts.in("nl"), URI.create("https://omzien.example.org"), MADE)
        .of(name, some);
  }

  private static Calendar read(String file) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(file));
  }

  private static VEvent event(Calendar calendar, String reference) {
    return calendar.<VEvent>getComponents(Component.VEVENT).stream()
        .filter(event -> event.getUid().orElseThrow().getValue().startsWith(reference + "@"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> theirs(VEvent event) {
    Period<ZonedDateTime> years = new Period<>(BEGIN, BEGIN.plusYears(2));
    return event.<ZonedDateTime>calculateRecurrenceSet(years).stream()
        .map(
            date ->
                date.getStart().withZoneSameInstant(HERE).toLocalDateTime()
                    + " "
                    + length(date.getStart(), date.getEnd()))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  private static Duration length(ZonedDateTime start, ZonedDateTime end) {
    return Duration.between(start, end);
  }
}
