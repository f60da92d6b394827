package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.omzien.platform.StartRefused;
import nl.omzien.web.SpokenTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When somebody is there to read; 23 November 2026 is a Monday. */
class StaffedHoursTest {

  private final StaffedHours hours =
      StaffedHours.parse("ma-vr 9:00-17:00", "2026-12-25, 2027-01-01");

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SpokenTime.ZONE).toInstant();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:59:59, 2026-11-23T09:00:00",
    "2026-11-23T09:00:00, 2026-11-23T09:00:00",
    "2026-11-23T16:59:59, 2026-11-23T16:59:59",
    "2026-11-23T17:00:00, 2026-11-24T09:00:00",
    "2026-11-27T17:00:00, 2026-11-30T09:00:00",
    "2026-11-28T12:00:00, 2026-11-30T09:00:00",
    "2026-12-24T18:00:00, 2026-12-28T09:00:00",
    "2027-01-01T10:00:00, 2027-01-04T09:00:00",
    "2027-03-26T17:30:00, 2027-03-29T09:00:00"
  })
  void the_next_moment_at_which_somebody_is_there(String now, String next) {
    assertEquals(at(next), hours.next(at(now)));
    assertTrue(hours.now(hours.next(at(now))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "altijd", "vr-ma 9:00-17:00", "ma-vr 17:00-9:00", "ma-vr 9:00-25:00"})
  void what_no_hours_are_refuses_the_start(String typed) {
    assertThrows(StartRefused.class, () -> StaffedHours.parse(typed, ""));
  }

  @Test
  void a_closed_day_that_is_no_date_refuses_the_start() {
    assertThrows(StartRefused.class, () -> StaffedHours.parse("ma-vr 9:00-17:00", "Kerst"));
  }
}
