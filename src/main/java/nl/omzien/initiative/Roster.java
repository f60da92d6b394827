package nl.omzien.initiative;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who sits there by turns: the one this time, the other the next. Each gets a rule of her own (RFC
 * 5545), so that an exception shifts nobody's turn.
 */
final class Roster {

  private static final int MOST = 6;

  private Roster() {}

  /** Who alternate, in order of their first turn. */
  static List<String> names(Recurrence recurrence) {
    return recurrence.shifts().stream().map(Shift::who).toList();
  }

  /** Whether people can alternate in it: it is every week, on one day of the week. */
  static boolean possible(Recurrence recurrence) {
    return Rhythm.of(recurrence)
        .filter(rhythm -> rhythm.every() == Rhythm.Every.WEEK)
        .filter(rhythm -> rhythm.days().size() <= 1)
        .isPresent();
  }

  /** As the timetable keeps it; the first of them sits there the next time. */
  static String of(List<String> names, Recurrence recurrence, Instant now) {
    Optional<LocalDate> next =
        recurrence.nextByRule(now).map(occurrence -> occurrence.start().toLocalDate());
    JsonArrayBuilder turns = JSON.createArrayBuilder();
    LocalDate begin = next.orElse(recurrence.begin());
    int number = Math.min(names.size(), MOST);
    for (int turn = 0; turn < number; turn++) {
      LocalDate first = begin.plusWeeks(turn);
      turns.add(
          JSON.createObjectBuilder()
              .add(
                  "rrule",
                  "FREQ=WEEKLY;INTERVAL="
                      + number
                      + ";BYDAY="
                      + first.getDayOfWeek().name().substring(0, 2))
              .add("begin", first.toString())
              .add("wie", names.get(turn)));
    }
    return turns.build().toString();
  }
}
