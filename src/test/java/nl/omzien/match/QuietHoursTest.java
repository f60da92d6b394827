package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import nl.omzien.web.SpokenTime;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

  private final QuietHours quiet = new QuietHours(20, 8);

  @Test
  void fromTwentyUntilEightNobodyIsAsked() {
    assertFalse(quiet.hold(local("2026-11-23T19:59:59")));
    assertTrue(quiet.hold(local("2026-11-23T20:00:00")));
    assertTrue(quiet.hold(local("2026-11-24T00:00:00")));
    assertTrue(quiet.hold(local("2026-11-24T07:59:59")));
    assertFalse(quiet.hold(local("2026-11-24T08:00:00")));
  }

  @Test
  void theyEndInTheMorningAndByDayAtOnce() {
    assertEquals(local("2026-11-24T08:00"), quiet.end(local("2026-11-23T21:15")));
    assertEquals(local("2026-11-24T08:00"), quiet.end(local("2026-11-24T03:00")));
    assertEquals(local("2026-11-24T12:34"), quiet.end(local("2026-11-24T12:34")));
  }

  /** The night of 28 to 29 March 2026 has eleven hours, that of 24 to 25 October thirteen. */
  @Test
  void whenTheClocksChangeItIsStillEightInTheMorning() {
    assertEquals(11, night("2026-03-28T20:00"));
    assertEquals(13, night("2026-10-24T20:00"));
    for (String moment :
        new String[] {"2026-03-29T01:59", "2026-03-29T03:00", "2026-10-25T02:30"}) {
      assertTrue(quiet.hold(local(moment)), moment);
      assertEquals(8, quiet.end(local(moment)).atZone(SpokenTime.ZONE).getHour(), moment);
    }
  }

  @Test
  void everyMomentOfAYearHasAnEndThatIsNotQuietAndNotFar() {
    Instant moment = local("2026-01-01T00:00");
    for (int i = 0; i < 366 * 48; i++) {
      Instant end = quiet.end(moment);
      assertFalse(quiet.hold(end), end::toString);
      assertFalse(end.isBefore(moment) || end.isAfter(moment.plus(Duration.ofHours(13))));
      moment = moment.plus(Duration.ofMinutes(30));
    }
  }

  @Test
  void hoursWithinADayAndNoneAtAll() {
    QuietHours siesta = new QuietHours(12, 14);
    assertTrue(siesta.hold(local("2026-11-23T13:00")));
    assertEquals(local("2026-11-23T14:00"), siesta.end(local("2026-11-23T12:00")));
    assertFalse(new QuietHours(0, 0).hold(local("2026-11-23T00:00")));
  }

  private long night(String evening) {
    Instant begin = local(evening);
    return Duration.between(begin, quiet.end(begin)).toHours();
  }

  private static Instant local(String moment) {
    return LocalDateTime.parse(moment).atZone(SpokenTime.ZONE).toInstant();
  }
}
