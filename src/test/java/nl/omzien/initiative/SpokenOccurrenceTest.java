package nl.omzien.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenOccurrenceTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, AMSTERDAM).withZoneSameInstant(ZoneId.of("UTC"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-24T10:00 | morgen (dinsdag 24 november), 10.00 tot 12.00 uur |"
            + " tomorrow (Tuesday 24 November), 10:00 to 12:00",
        "2026-11-23T13:30 | vandaag (maandag 23 november), 13.30 tot 15.30 uur |"
            + " today (Monday 23 November), 13:30 to 15:30",
        "2026-11-25T09:05 | overmorgen (woensdag 25 november), 9.05 tot 11.05 uur |"
            + " Wednesday 25 November, 9:05 to 11:05",
        "2026-11-22T10:00 | gisteren (zondag 22 november), 10.00 tot 12.00 uur |"
            + " yesterday (Sunday 22 November), 10:00 to 12:00",
        "2026-12-05T10:00 | zaterdag 5 december, 10.00 tot 12.00 uur |"
            + " Saturday 5 December, 10:00 to 12:00",
        "2027-02-06T10:00 | zaterdag 6 februari 2027, 10.00 tot 12.00 uur |"
            + " Saturday 6 February 2027, 10:00 to 12:00"
      })
  void aDateIsSaidSeenFromNow(String start, String dutch, String english) {
    ZonedDateTime from = LocalDateTime.parse(start).atZone(AMSTERDAM);
    assertEquals(
        dutch, new SpokenOccurrence(Locale.forLanguageTag("nl")).between(from, from.plusHours(2), NOW));
    assertEquals(english, new SpokenOccurrence(Locale.UK).between(from, from.plusHours(2), NOW));
  }

  @Test
  void justAfterMidnightInAmsterdamItIsAlreadyToday() {
    ZonedDateTime now = ZonedDateTime.of(2026, 11, 23, 23, 30, 0, 0, ZoneId.of("UTC"));
    ZonedDateTime start = ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, AMSTERDAM);
    assertEquals(
        "vandaag (dinsdag 24 november), 10.00 uur",
        new SpokenOccurrence(Locale.forLanguageTag("nl-NL")).at(start, now));
  }
}
