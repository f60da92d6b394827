package nl.omzien.initiative;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as a browser sends them, or as somebody types them: 25-12-2026, 9.30. */
final class Typed {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::00)?(?: uur)?");

  private Typed() {}

  static Optional<LocalDate> day(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dutch = DUTCH.matcher(text);
    return dutch.matches() ? day(dutch.group(3), dutch.group(2), dutch.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Several days with commas, spaces or "en" between them; absent when one of them is none. */
  static Optional<Set<LocalDate>> days(String text) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (String one : text.strip().split("[\\s,;]+")) {
      if (!one.isEmpty() && !one.equals("en")) {
        Optional<LocalDate> day = day(one);
        if (day.isEmpty()) {
          return Optional.empty();
        }
        days.add(day.get());
      }
    }
    return Optional.of(days);
  }

  static Optional<LocalTime> time(String text) {
    Matcher time = TIME.matcher(text);
    try {
      return time.matches()
          ? Optional.of(
              LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
          : Optional.empty();
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }
}
