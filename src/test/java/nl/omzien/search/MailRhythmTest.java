package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailRhythmTest {

  @Test
  void atOnceIsAtOnce() {
    assertEquals("2026-11-23T13:05:00Z", after(MailRhythm.AT_ONCE, "2026-11-23T13:05:00Z"));
  }

  @Test
  void dailyIsTheNextMorningOnTheClockOfThePlace() {
    assertEquals("2026-11-24T07:00:00Z", after(MailRhythm.DAILY, "2026-11-23T09:00:00Z"));
    assertEquals("2026-11-23T07:00:00Z", after(MailRhythm.DAILY, "2026-11-23T06:59:59Z"));
    assertEquals("2026-11-24T07:00:00Z", after(MailRhythm.DAILY, "2026-11-23T07:00:00Z"));
  }

  @Test
  void dailyKeepsItsHourWhenTheClocksChange() {
    assertEquals("2026-10-25T07:00:00Z", after(MailRhythm.DAILY, "2026-10-24T06:00:00Z"));
    assertEquals("2027-03-28T06:00:00Z", after(MailRhythm.DAILY, "2027-03-27T07:00:00Z"));
  }

  @Test
  void weeklyIsMondayMorning() {
    assertEquals("2026-11-30T07:00:00Z", after(MailRhythm.WEEKLY, "2026-11-23T09:00:00Z"));
    assertEquals("2026-11-23T07:00:00Z", after(MailRhythm.WEEKLY, "2026-11-23T05:00:00Z"));
    assertEquals("2026-11-30T07:00:00Z", after(MailRhythm.WEEKLY, "2026-11-29T22:00:00Z"));
  }

  private static String after(MailRhythm rhythm, String moment) {
    return rhythm.after(Instant.parse(moment)).toString();
  }
}
