package nl.omzien.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Instant MONDAY_NINE =
      ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, AMSTERDAM).toInstant();

  @ParameterizedTest
  @CsvSource({
    "I001, 2026-11-27T09:00", "I002, 2026-11-24T10:00", "I003, 2026-11-25T09:30",
    "I004, 2026-11-23T13:00", "I005, 2026-11-24T14:00", "I006, 2026-11-23T10:00",
    "I007, 2026-12-05T10:00", "I008, 2026-11-26T19:00", "I009, 2026-11-23T09:30",
    "I010, 2026-11-23T15:15", "I011, 2026-11-26T17:30", "I012, 2026-11-25T12:00",
    "I013, 2026-11-23T10:00", "I014, 2026-11-24T13:30", "I015, 2026-11-27T14:00",
    "I016, 2026-11-28T10:00", "I017, 2026-11-23T10:00", "I018, 2026-11-26T13:00",
    "I019, 2026-11-24T08:30", "I020, 2026-12-08T14:00", "I021, 2026-11-25T14:00",
    "I022, 2026-11-29T14:30", "I023, 2026-11-26T10:00", "I024, 2026-11-27T19:00",
    "I025, 2026-11-25T09:00", "I026, 2027-02-06T10:00", "I027, 2026-11-23T13:00",
    "I028, 2026-11-26T09:30", "I029, 2026-11-24T10:00", "I030, 2026-11-24T09:00",
    "I031, 2026-11-25T09:00", "I032, 2026-12-19T10:00", "I033, 2026-11-23T14:00",
    "I034, 2026-11-26T14:00", "I035, 2026-11-29T15:00", "I036, 2026-11-28T11:00",
    "I037, 2026-11-25T18:00", "I038, 2026-12-07T19:30", "I039, 2026-11-24T08:30",
    "I040, 2026-11-23T16:00"
  })
  void everyActivityOfWaterveenComesOnItsDay(String id, String expected) {
    Occurrence next = Initiatives40.read().get(id).next(MONDAY_NINE).orElseThrow();
    assertEquals(expected, next.start().toLocalDateTime().toString());
  }

  @Test
  void onMondayAtNineTheBusAndTheDogClubAreOn() {
    List<String> open =
        Initiatives40.read().entrySet().stream()
            .filter(each -> each.getValue().openAt(MONDAY_NINE).isPresent())
            .map(java.util.Map.Entry::getKey)
            .toList();
    assertEquals(List.of("I019", "I039"), open);
  }

  @Test
  void exceptionsAreLeftOutAndTheStaffAlternates() {
    Recurrence desk = Initiatives40.read().get("I001");
    List<Occurrence> december =
        desk.between(Instant.parse("2026-12-01T00:00:00Z"), Instant.parse("2027-01-10T00:00:00Z"));
    assertEquals(
        List.of("2026-12-04", "2026-12-11", "2026-12-18", "2027-01-08"),
        december.stream().map(each -> each.start().toLocalDate().toString()).toList());
    assertEquals(
        Optional.of("maatschappelijk werker en sociaal raadsvrouw"), december.get(0).who());
    assertEquals(
        Optional.of("maatschappelijk werker en medewerker budgetbeheer"), december.get(1).who());
  }

  @Test
  void tenOClockStaysTenOClockWhenTheClockChanges() {
    Recurrence sundays = weekly("FREQ=WEEKLY;BYDAY=SU", "2026-10-18", "10:00", "12:00");
    List<Occurrence> found =
        sundays.between(
            Instant.parse("2026-10-18T00:00:00Z"), Instant.parse("2026-11-02T00:00:00Z"));
    assertEquals(
        List.of("2026-10-18T08:00:00Z", "2026-10-25T09:00:00Z", "2026-11-01T09:00:00Z"),
        found.stream().map(each -> each.start().toInstant().toString()).toList());
  }

  @Test
  void theHourThatDoesNotExistInSpringMovesOnAndTheLongNightLastsAnHourMore() {
    Recurrence night = weekly("FREQ=DAILY", "2027-03-27", "02:30", "05:00");
    Occurrence missing = night.next(Instant.parse("2027-03-27T23:00:00Z")).orElseThrow();
    assertEquals("2027-03-28T03:30+02:00[Europe/Amsterdam]", missing.start().toString());
    Recurrence watch = weekly("FREQ=DAILY", "2026-10-24", "22:00", "06:00");
    Occurrence longNight = watch.next(Instant.parse("2026-10-24T12:00:00Z")).orElseThrow();
    assertEquals(9, java.time.Duration.between(longNight.start(), longNight.end()).toHours());
    assertTrue(watch.openAt(Instant.parse("2026-10-25T04:59:00Z")).isPresent());
    assertFalse(watch.openAt(Instant.parse("2026-10-25T05:00:00Z")).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "FREQ=WEEKLY;BYDAY=TU;COUNT=3, 2026-11-17",
    "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261110, 2026-11-10",
    "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261110T090000Z, 2026-11-10",
    "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261110T085959Z, 2026-11-03",
    "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261110T235959, 2026-11-10"
  })
  void aRuleThatEndsHasALastDateAndNothingAfterIt(String rule, String last) {
    Recurrence recurrence = weekly(rule, "2026-11-03", "10:00", "12:00");
    assertEquals(Optional.of(LocalDate.parse(last)), recurrence.lastDate());
    assertEquals(Optional.empty(), recurrence.next(MONDAY_NINE));
  }

  @Test
  void anEndlessRuleIsBoundedAndAnImpossibleOneComesToNothing() {
    Recurrence daily = weekly("FREQ=DAILY", "2026-11-03", "10:00", "12:00");
    assertEquals(2000, daily.between(Instant.EPOCH, Instant.parse("2999-01-01T00:00:00Z")).size());
    assertEquals(Optional.empty(), daily.lastDate());
    Recurrence never =
        weekly("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-11-03", "10:00", "12:00");
    assertEquals(Optional.empty(), never.next(MONDAY_NINE));
  }

  @Test
  void withoutARuleItTakesPlaceOnce() {
    Recurrence once =
        new Recurrence(
            LocalDate.of(2026, 12, 5),
            Optional.empty(),
            LocalTime.of(18, 0),
            LocalTime.of(20, 0),
            AMSTERDAM,
            Set.of(),
            List.of());
    assertTrue(once.next(MONDAY_NINE).isPresent());
    assertEquals(Optional.empty(), once.next(Instant.parse("2026-12-06T00:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "elke dinsdag", "FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=XX"})
  void whatIsNoRuleIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> new RecurrenceRule(text));
  }

  private static Recurrence weekly(String rule, String begin, String from, String until) {
    return new Recurrence(
        LocalDate.parse(begin),
        Optional.of(new RecurrenceRule(rule)),
        LocalTime.parse(from),
        LocalTime.parse(until),
        AMSTERDAM,
        Set.of(),
        List.of());
  }
}
