package nl.omzien.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenRecurrenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=WEEKLY;BYDAY=TU,TH | elke dinsdag en donderdag | every Tuesday and Thursday",
        "FREQ=WEEKLY;BYDAY=FR,MO,WE | elke maandag, woensdag en vrijdag |"
            + " every Monday, Wednesday and Friday",
        "FREQ=WEEKLY | elke dinsdag | every Tuesday",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR | om de week op vrijdag | every other week on Friday",
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=FR | elke 3 weken op vrijdag | every 3 weeks on Friday",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR | maandag tot en met vrijdag | Monday to Friday",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU | elke dag | every day",
        "FREQ=DAILY | elke dag | every day",
        "FREQ=MONTHLY;BYDAY=1SA | elke eerste zaterdag van de maand |"
            + " every first Saturday of the month",
        "FREQ=MONTHLY;BYDAY=-1SU | elke laatste zondag van de maand |"
            + " every last Sunday of the month",
        "FREQ=MONTHLY;BYDAY=1MO,3MO | elke eerste maandag en derde maandag van de maand |"
            + " every first Monday and third Monday of the month",
        "FREQ=MONTHLY;BYMONTHDAY=15 | elke 15e van de maand | every day 15 of the month",
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU | elke 2 maanden op de tweede dinsdag |"
            + " every 2 months on the second Tuesday",
        "FREQ=YEARLY | elk jaar op 1 september | every year on 1 September"
      })
  void aRuleIsSaidAsPeopleSayIt(String rule, String dutch, String english) {
    Recurrence recurrence = recurrence(Optional.of(new RecurrenceRule(rule)));
    assertEquals(
        dutch + ", 10.00 tot 12.00 uur",
        new SpokenRecurrence(Locale.forLanguageTag("nl")).of(recurrence));
    assertEquals(english + ", 10:00 to 12:00", new SpokenRecurrence(Locale.UK).of(recurrence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=WEEKLY;COUNT=3 | elke dinsdag, 10.00 tot 12.00 uur, tot en met dinsdag 15 september"
            + " 2026",
        " | dinsdag 1 september 2026, 10.00 tot 12.00 uur"
      })
  void whatEndsSaysWhen(String rule, String dutch) {
    Recurrence recurrence = recurrence(Optional.ofNullable(rule).map(RecurrenceRule::new));
    assertEquals(dutch, new SpokenRecurrence(Locale.forLanguageTag("nl")).of(recurrence));
  }

  private static Recurrence recurrence(Optional<RecurrenceRule> rule) {
    return new Recurrence(
        LocalDate.of(2026, 9, 1),
        rule,
        LocalTime.of(10, 0),
        LocalTime.of(12, 0),
        ZoneId.of("Europe/Amsterdam"),
        Set.of(),
        List.of());
  }
}
