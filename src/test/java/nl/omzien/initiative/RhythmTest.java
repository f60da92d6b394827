package nl.omzien.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** People choose how often; the rule behind it is right, and comes back as what they chose. */
class RhythmTest {

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

  private static Rhythm rhythm(Rhythm.Every every, DayOfWeek... days) {
    return new Rhythm(every, Set.of(days), 2, Optional.empty(), List.of());
  }

  private static Timetable timetable(String rule) {
    return new Timetable(
        rule, TUESDAY, LocalTime.of(10, 0), LocalTime.of(12, 0), HERE, Set.of(), "[]");
  }

  private static List<String> first(String rule, int number) {
    return timetable(rule)
        .recurrence()
        .between(
            TUESDAY.atStartOfDay(HERE).toInstant(),
            TUESDAY.plusYears(3).atStartOfDay(HERE).toInstant())
        .stream()
        .limit(number)
        .map(date -> date.start().toLocalDate().toString())
        .collect(Collectors.toList());
  }

  @Test
  void without_a_day_it_is_the_day_on_which_it_begins() {
    assertEquals("FREQ=WEEKLY;BYDAY=TU", rhythm(Rhythm.Every.WEEK).rule(TUESDAY));
    assertEquals("", rhythm(Rhythm.Every.ONCE).rule(TUESDAY));
    assertEquals("FREQ=MONTHLY;BYDAY=2TU", rhythm(Rhythm.Every.MONTH).rule(TUESDAY));
  }

  @Test
  void every_other_week_skips_one() {
    assertEquals(
        List.of("2026-12-01", "2026-12-15", "2026-12-29"),
        first(rhythm(Rhythm.Every.OTHER_WEEK).rule(TUESDAY), 3));
  }

  /** DOMAIN.md row 67: a course from February to April, every year. */
  @Test
  void a_season_comes_back_every_year() {
    Rhythm season =
        new Rhythm(
            Rhythm.Every.WEEK,
            Set.of(DayOfWeek.SATURDAY),
            1,
            Optional.empty(),
            Rhythm.months(2, 4));
    List<String> dates = first(season.rule(TUESDAY), 14);
    assertEquals("2027-02-06", dates.get(0));
    assertTrue(dates.contains("2027-04-24"), dates.toString());
    assertEquals("2028-02-05", dates.get(12), dates.toString());
    assertEquals(List.of(1, 2, 11, 12), Rhythm.months(11, 2));
  }

  @Test
  void what_was_chosen_comes_back() {
    List<Rhythm> all =
        List.of(
            new Rhythm(
                Rhythm.Every.WEEK,
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                1,
                Optional.of(LocalDate.of(2027, 6, 30)),
                List.of(2, 3, 4)),
            new Rhythm(
                Rhythm.Every.OTHER_WEEK, Set.of(DayOfWeek.FRIDAY), 1, Optional.empty(), List.of()),
            new Rhythm(
                Rhythm.Every.MONTH, Set.of(DayOfWeek.SUNDAY), -1, Optional.empty(), List.of()),
            new Rhythm(Rhythm.Every.ONCE, Set.of(), 1, Optional.empty(), List.of()));
    for (Rhythm one : all) {
      Rhythm back = Rhythm.of(timetable(one.rule(TUESDAY)).recurrence()).orElseThrow();
      assertEquals(one, back);
    }
  }

  @Test
  void a_date_that_is_off_or_moved_is_otherwise_just_once() {
    Timetable weekly = timetable("FREQ=WEEKLY;BYDAY=TU");
    Timetable other =
        weekly
            .with(off(TUESDAY, Optional.empty()))
            .with(off(TUESDAY.plusWeeks(1), Optional.of(TUESDAY.plusWeeks(1).plusDays(2))));
    Instant begin = TUESDAY.atStartOfDay(HERE).toInstant();
    Recurrence recurrence = other.recurrence();
    assertEquals(
        List.of("2026-12-10", "2026-12-15", "2026-12-22"),
        recurrence.between(begin, TUESDAY.plusDays(24).atStartOfDay(HERE).toInstant()).stream()
            .map(date -> date.start().toLocalDate().toString())
            .toList());
    assertEquals(
        "2026-12-10", recurrence.next(begin).orElseThrow().start().toLocalDate().toString());
    assertEquals(2, recurrence.deviations().size());
    assertEquals(1, weekly.with(off(TUESDAY, Optional.empty())).recurrence().deviations().size());
  }

  private static Deviation off(LocalDate day, Optional<LocalDate> to) {
    return new Deviation(day, to, LocalTime.of(14, 0), LocalTime.of(16, 0), "De zaal is bezet.");
  }

  @Test
  void who_alternate_take_turns_from_the_next_date_on() {
    Recurrence weekly = timetable("FREQ=WEEKLY;BYDAY=TU").recurrence();
    Instant begin = TUESDAY.atStartOfDay(HERE).toInstant();
    Timetable shared =
        timetable("FREQ=WEEKLY;BYDAY=TU")
            .withRoster(Roster.of(List.of("een adviseur", "een raadsvrouw"), weekly, begin));
    assertEquals(
        List.of("een adviseur", "een raadsvrouw", "een adviseur"),
        shared
            .recurrence()
            .between(begin, TUESDAY.plusDays(20).atStartOfDay(HERE).toInstant())
            .stream()
            .map(date -> date.who().orElse(""))
            .toList());
    assertTrue(Roster.possible(weekly));
  }

  @Test
  void days_and_times_are_read_as_people_type_them() {
    assertEquals(Optional.of(LocalDate.of(2026, 12, 25)), Typed.day("25-12-2026"));
    assertEquals(Optional.of(LocalDate.of(2026, 12, 25)), Typed.day("2026-12-25"));
    assertEquals(Optional.empty(), Typed.day("31-2-2027"));
    assertEquals(Optional.of(LocalTime.of(9, 30)), Typed.time("9.30 uur"));
    assertEquals(Optional.empty(), Typed.time("25:00"));
    assertEquals(
        Optional.of(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1))),
        Typed.days("25-12-2026, 1-1-2027"));
    assertEquals(Optional.empty(), Typed.days("met kerst"));
  }
}
