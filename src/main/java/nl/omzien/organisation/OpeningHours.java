package nl.omzien.organisation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.omzien.understanding.Times;

/**
 * When an organisation is open in an ordinary week, as a member writes it: {@code ma-do 9.00-17.00;
 * vr 9.00-12.00, 13.00-15.00}. Holidays and summers stand in a sentence beside it.
 */
final class OpeningHours {

  /** Not told: by appointment, or always. */
  static final OpeningHours UNKNOWN = new OpeningHours(new EnumMap<>(DayOfWeek.class));

  private static final int LONGEST = 300;
  private static final Pattern PART =
      Pattern.compile("(ma|di|wo|do|vr|za|zo)(?:\\s*-\\s*(ma|di|wo|do|vr|za|zo))?\\s+(.+)");
  private static final Pattern TIMES =
      Pattern.compile(
          "([0-2]?[0-9])(?:[.:]([0-5][0-9]))?\\s*(?:-|tot)\\s*([0-2]?[0-9])(?:[.:]([0-5][0-9]))?");

  private final Map<DayOfWeek, List<Open>> days;

  private OpeningHours(Map<DayOfWeek, List<Open>> days) {
    this.days = days;
  }

  /**
   * One time that it is open.
   *
   * @param from before {@code to}
   */
  record Open(LocalTime from, LocalTime to) {

    @Override
    public String toString() {
      return from + "-" + to;
    }
  }

  /** Days in a row that are alike. */
  record Days(DayOfWeek first, DayOfWeek last, List<Open> times) {}

  /** Reads it; nothing is {@link #UNKNOWN}, something that is not understood is absent. */
  static Optional<OpeningHours> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Map<DayOfWeek, List<Open>> days = new EnumMap<>(DayOfWeek.class);
    for (String part : text.strip().toLowerCase(java.util.Locale.ROOT).split("[;\\n]")) {
      if (!part.isBlank() && !read(part.strip(), days)) {
        return Optional.empty();
      }
    }
    return Optional.of(new OpeningHours(days));
  }

  private static boolean read(String part, Map<DayOfWeek, List<Open>> days) {
    Matcher matcher = PART.matcher(part);
    if (!matcher.matches()) {
      return false;
    }
    int first = Times.DAYS.indexOf(matcher.group(1));
    int last = matcher.group(2) == null ? first : Times.DAYS.indexOf(matcher.group(2));
    Optional<List<Open>> times = times(matcher.group(3));
    if (last < first || times.isEmpty()) {
      return false;
    }
    for (int day = first; day <= last; day++) {
      if (days.put(DayOfWeek.of(day + 1), times.get()) != null) {
        return false;
      }
    }
    return true;
  }

  private static Optional<List<Open>> times(String text) {
    List<Open> times = new ArrayList<>();
    for (String each : text.split(",| en ")) {
      Matcher matcher = TIMES.matcher(each.strip());
      if (!matcher.matches()) {
        return Optional.empty();
      }
      try {
        Open open =
            new Open(
                time(matcher.group(1), matcher.group(2)), time(matcher.group(3), matcher.group(4)));
        boolean later = times.isEmpty() || times.get(times.size() - 1).to().isBefore(open.from());
        if (!open.from().isBefore(open.to()) || !later) {
          return Optional.empty();
        }
        times.add(open);
      } catch (DateTimeException wrong) {
        return Optional.empty();
      }
    }
    return Optional.of(List.copyOf(times));
  }

  private static LocalTime time(String hour, String minute) {
    return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
  }

  boolean known() {
    return !days.isEmpty();
  }

  /** Each day that it is open, Monday first. */
  Map<DayOfWeek, List<Open>> days() {
    return new LinkedHashMap<>(days);
  }

  /** The same with days in a row that are alike taken together. */
  List<Days> together() {
    List<Days> together = new ArrayList<>();
    days.forEach(
        (day, times) -> {
          Days before = together.isEmpty() ? null : together.get(together.size() - 1);
          if (before != null
              && before.last().plus(1) == day
              && day != DayOfWeek.MONDAY
              && before.times().equals(times)) {
            together.set(together.size() - 1, new Days(before.first(), day, times));
          } else {
            together.add(new Days(day, day, times));
          }
        });
    return together;
  }

  /** As it is kept, and as {@link #parse} reads it. */
  @Override
  public String toString() {
    return together().stream()
        .map(
            each ->
                name(each.first())
                    + (each.first() == each.last() ? "" : "-" + name(each.last()))
                    + " "
                    + each.times().stream().map(Open::toString).collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  private static String name(DayOfWeek day) {
    return Times.DAYS.get(day.getValue() - 1);
  }
}
