package nl.omzien.volunteer;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A morning, afternoon or evening of the week, as in {@code ma-o}.
 *
 * @param day the day
 * @param part {@code o} for morning, {@code m} for afternoon, {@code a} for evening
 */
public record PartOfDay(DayOfWeek day, char part) {

  private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
  private static final String PARTS = "oma";
  private static final int NOON = 12;
  private static final int SIX = 18;

  /** All twenty-one, by day. */
  public static List<PartOfDay> all() {
    List<PartOfDay> all = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (char part : PARTS.toCharArray()) {
        all.add(new PartOfDay(day, part));
      }
    }
    return all;
  }

  /** Reads {@code ma-o}. */
  public static Optional<PartOfDay> of(String code) {
    return all().stream().filter(some -> some.code().equals(code)).findFirst();
  }

  /** In which of them this moment falls: the afternoon begins at noon, the evening at six. */
  public static PartOfDay at(LocalDateTime moment) {
    int hour = moment.getHour();
    return new PartOfDay(moment.getDayOfWeek(), hour < NOON ? 'o' : hour < SIX ? 'm' : 'a');
  }

  /** {@code ma-o}. */
  public String code() {
    return DAYS.get(day.ordinal()) + "-" + part;
  }
}
