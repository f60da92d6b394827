package nl.omzien.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of RFC 5545 itself (section 3.8.5.3), as far as an activity repeats by the day at
 * most. Each line: the first day, the rule, and the dates that the standard prints; three dots when
 * it goes on.
 */
class StandardExamplesTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final int YEARS = 14;

  private static final String EXAMPLES =
      """
      1997-09-02 FREQ=DAILY;COUNT=10 | 1997-09-02 03 04 05 06 07 08 09 10 11
      1997-09-02 FREQ=DAILY;INTERVAL=2 | 1997-09-02 04 06 08 10 12 14 16 18 20 22 24 26 28 30 ...
      1997-09-02 FREQ=DAILY;INTERVAL=10;COUNT=5 | 1997-09-02 12 22 1997-10-02 12
      1997-09-02 FREQ=WEEKLY;COUNT=10 | 1997-09-02 09 16 23 30 1997-10-07 14 21 28 1997-11-04
      1997-09-02 FREQ=WEEKLY;UNTIL=19971224T000000Z | 1997-09-02 09 16 23 30 1997-10-07 14 21 28 1997-11-04 11 18 25 1997-12-02 09 16 23
      1997-09-02 FREQ=WEEKLY;INTERVAL=2;WKST=SU | 1997-09-02 16 30 1997-10-14 28 1997-11-11 25 1997-12-09 23 1998-01-06 20 1998-02-03 17 ...
      1997-09-02 FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH | 1997-09-02 04 09 11 16 18 23 25 30 1997-10-02
      1997-09-02 FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH | 1997-09-02 04 09 11 16 18 23 25 30 1997-10-02
      1997-09-01 FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR | 1997-09-01 03 05 15 17 19 29 1997-10-01 03 13 15 17 27 29 31 1997-11-10 12 14 24 26 28 1997-12-08 10 12 22
      1997-09-02 FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH | 1997-09-02 04 16 18 30 1997-10-02 14 16
      1997-09-05 FREQ=MONTHLY;COUNT=10;BYDAY=1FR | 1997-09-05 1997-10-03 1997-11-07 1997-12-05 1998-01-02 1998-02-06 1998-03-06 1998-04-03 1998-05-01 1998-06-05
      1997-09-05 FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR | 1997-09-05 1997-10-03 1997-11-07 1997-12-05
      1997-09-07 FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU | 1997-09-07 28 1997-11-02 30 1998-01-04 25 1998-03-01 29 1998-05-03 31
      1997-09-22 FREQ=MONTHLY;COUNT=6;BYDAY=-2MO | 1997-09-22 1997-10-20 1997-11-17 1997-12-22 1998-01-19 1998-02-16
      1997-09-28 FREQ=MONTHLY;BYMONTHDAY=-3 | 1997-09-28 1997-10-29 1997-11-28 1997-12-29 1998-01-29 1998-02-26 ...
      1997-09-02 FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15 | 1997-09-02 15 1997-10-02 15 1997-11-02 15 1997-12-02 15 1998-01-02 15
      1997-09-30 FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1 | 1997-09-30 1997-10-01 31 1997-11-01 30 1997-12-01 31 1998-01-01 31 1998-02-01
      1997-09-10 FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15 | 1997-09-10 11 12 13 14 15 1999-03-10 11 12 13
      1997-09-02 FREQ=MONTHLY;INTERVAL=2;BYDAY=TU | 1997-09-02 09 16 23 30 1997-11-04 11 18 25 1998-01-06 13 20 27 1998-03-03 10 17 24 31 ...
      1997-06-10 FREQ=YEARLY;COUNT=10;BYMONTH=6,7 | 1997-06-10 1997-07-10 1998-06-10 1998-07-10 1999-06-10 1999-07-10 2000-06-10 2000-07-10 2001-06-10 2001-07-10
      1997-03-10 FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3 | 1997-03-10 1999-01-10 1999-02-10 1999-03-10 2001-01-10 2001-02-10 2001-03-10 2003-01-10 2003-02-10 2003-03-10
      1997-01-01 FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200 | 1997-01-01 1997-04-10 1997-07-19 2000-01-01 2000-04-09 2000-07-18 2003-01-01 2003-04-10 2003-07-19 2006-01-01
      1997-05-19 FREQ=YEARLY;BYDAY=20MO | 1997-05-19 1998-05-18 1999-05-17 ...
      1997-05-12 FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO | 1997-05-12 1998-05-11 1999-05-17 ...
      1997-03-13 FREQ=YEARLY;BYMONTH=3;BYDAY=TH | 1997-03-13 20 27 1998-03-05 12 19 26 1999-03-04 11 18 25 ...
      1997-09-02 FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | 1998-02-13 1998-03-13 1998-11-13 1999-08-13 2000-10-13 ...
      1997-09-13 FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13 | 1997-09-13 1997-10-11 1997-11-08 1997-12-13 1998-01-10 1998-02-07 1998-03-07 1998-04-11 1998-05-09 1998-06-13 ...
      1996-11-05 FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8 | 1996-11-05 2000-11-07 2004-11-02 ...
      1997-09-04 FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3 | 1997-09-04 1997-10-07 1997-11-06
      1997-09-29 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2 | 1997-09-29 1997-10-30 1997-11-27 1997-12-30 1998-01-29 1998-02-26 1998-03-30 ...
      1997-08-05 FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO | 1997-08-05 10 19 24
      1997-08-05 FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU | 1997-08-05 17 19 31
      2007-01-15 FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5 | 2007-01-15 30 2007-02-15 2007-03-15 30
      """;

  @TestFactory
  Stream<DynamicTest> the_standard_s_own_dates() {
    return EXAMPLES.lines().map(line -> dynamicTest(line, () -> check(line)));
  }

  private static void check(String line) {
    String[] sides = line.split(" \\| ");
    String[] begin = sides[0].split(" ");
    boolean goesOn = sides[1].endsWith(" ...");
    List<String> expected = written(sides[1].replace(" ...", ""));
    List<String> dates = dates(begin[0], begin[1]);
    if (!goesOn) {
      assertEquals(expected.size(), dates.size(), "no more and no fewer");
    }
    assertEquals(expected, dates.subList(0, expected.size()));
  }

  /** A day alone stands in the month before it. */
  private static List<String> written(String text) {
    String[] month = {""};
    return Arrays.stream(text.split(" "))
        .map(
            word -> {
              if (word.length() > 2) {
                month[0] = word.substring(0, 8);
                return word;
              }
              return month[0] + word;
            })
        .toList();
  }

  private static List<String> dates(String begin, String rule) {
    LocalDate first = LocalDate.parse(begin);
    Recurrence recurrence =
        new Recurrence(
            first,
            Optional.of(new RecurrenceRule(rule)),
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            NEW_YORK,
            Set.of(),
            List.of());
    return recurrence
        .between(
            first.atStartOfDay(NEW_YORK).toInstant(),
            first.plusYears(YEARS).atStartOfDay(NEW_YORK).toInstant())
        .stream()
        .map(date -> date.start().toLocalDate().toString())
        .toList();
  }

  @Test
  void every_day_of_january_for_three_years_is_ninety_three_days_in_both_forms() {
    String end = ";UNTIL=20000131T140000Z;BYMONTH=1";
    List<String> byYear = dates("1998-01-01", "FREQ=YEARLY" + end + ";BYDAY=SU,MO,TU,WE,TH,FR,SA");
    assertEquals(93, byYear.size());
    assertEquals(byYear, dates("1998-01-01", "FREQ=DAILY" + end));
  }

  @Test
  void every_day_until_christmas_eve_is_a_hundred_and_thirteen_days() {
    assertEquals(113, dates("1997-09-02", "FREQ=DAILY;UNTIL=19971224T000000Z").size());
  }

  @Test
  void what_repeats_within_a_day_is_refused() {
    for (String rule :
        List.of(
            "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z", "FREQ=MINUTELY;INTERVAL=15;COUNT=6")) {
      assertThrows(IllegalArgumentException.class, () -> new RecurrenceRule(rule), rule);
    }
  }
}
