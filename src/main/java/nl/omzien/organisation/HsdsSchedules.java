package nl.omzien.organisation;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.omzien.understanding.Times;

/** Opening hours as HSDS tells them: parts of an RFC 5545 rule, and when it opens and closes. */
final class HsdsSchedules {

  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final int MINUTES = 5;

  private HsdsSchedules() {}

  static JsonArrayBuilder of(Visiting visiting, HsdsIds ids) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (OpeningHours.Days days : visiting.hours().together()) {
      for (OpeningHours.Open open : days.times()) {
        all.add(
            noted(visiting, schedule(ids, days.toString() + open))
                .add("freq", "WEEKLY")
                .add("interval", 1)
                .add("byday", byDay(days))
                .add("opens_at", open.from() + ":00")
                .add("closes_at", open.to() + ":00"));
      }
    }
    if (!visiting.hours().known() && !visiting.note().isEmpty()) {
      all.add(noted(visiting, schedule(ids, "note")));
    }
    return all;
  }

  private static JsonObjectBuilder schedule(HsdsIds ids, String which) {
    return JSON.createObjectBuilder().add("id", ids.of("schedule", which));
  }

  private static JsonObjectBuilder noted(Visiting visiting, JsonObjectBuilder schedule) {
    return visiting.note().isEmpty() ? schedule : schedule.add("notes", visiting.note());
  }

  private static String byDay(OpeningHours.Days days) {
    return IntStream.rangeClosed(days.first().getValue(), days.last().getValue())
        .mapToObj(day -> DAYS.get(day - 1))
        .collect(Collectors.joining(","));
  }

  /** As a member writes them; what is not every week is left to the sentence beside it. */
  static String hours(List<JsonObject> schedules) {
    Map<DayOfWeek, TreeSet<String>> days = new EnumMap<>(DayOfWeek.class);
    for (JsonObject schedule : schedules) {
      String opens = time(schedule, "opens_at");
      String closes = time(schedule, "closes_at");
      if (weekly(schedule) && !opens.isEmpty() && !closes.isEmpty()) {
        for (String day : HsdsFile.text(schedule, "byday").split(",")) {
          int which = DAYS.indexOf(day.strip());
          if (which >= 0) {
            days.computeIfAbsent(DayOfWeek.of(which + 1), one -> new TreeSet<>())
                .add(opens + "-" + closes);
          }
        }
      }
    }
    return days.entrySet().stream()
        .map(
            day ->
                Times.DAYS.get(day.getKey().getValue() - 1)
                    + " "
                    + String.join(", ", day.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static boolean weekly(JsonObject schedule) {
    boolean every =
        !(schedule.get("interval") instanceof JsonNumber interval) || interval.intValue() == 1;
    return every && "WEEKLY".equals(HsdsFile.text(schedule, "freq"));
  }

  /** Hours and minutes; seconds and the zone are left out, for opening hours are local. */
  private static String time(JsonObject schedule, String name) {
    String time = HsdsFile.text(schedule, name);
    return time.length() < MINUTES ? "" : time.substring(0, MINUTES);
  }
}
