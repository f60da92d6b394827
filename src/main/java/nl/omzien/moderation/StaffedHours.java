package nl.omzien.moderation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.omzien.platform.StartRefused;
import nl.omzien.web.SpokenTime;

/**
 * When somebody of the team is there to read what came in, on the clock of the Netherlands. Whoever
 * is in danger must not think that somebody reads at night.
 *
 * @param days of the week
 * @param from when they begin
 * @param until when they go home
 * @param closed days on which nobody is there: Christmas, the King's birthday
 */
public record StaffedHours(
    Set<DayOfWeek> days, LocalTime from, LocalTime until, Set<LocalDate> closed) {

  private static final List<String> NAMES = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
  private static final Pattern FORM =
      Pattern.compile("(\\w{2})-(\\w{2}) (\\d{1,2}:\\d{2})-(\\d{1,2}:\\d{2})");

  public StaffedHours {
    days = Set.copyOf(days);
    closed = Set.copyOf(closed);
  }

  /**
   * As an administrator writes them.
   *
   * @param hours such as {@code ma-vr 9:00-17:00}
   * @param closed dates such as {@code 2026-12-25}, with commas between
   */
  public static StaffedHours parse(String hours, String closed) {
    Matcher form = FORM.matcher(hours.strip());
    if (!form.matches()
        || !NAMES.contains(form.group(1))
        || NAMES.indexOf(form.group(2)) < NAMES.indexOf(form.group(1))) {
      throw wrong("OMZIEN_STAFFED", hours, "ma-vr 9:00-17:00");
    }
    Set<DayOfWeek> days =
        EnumSet.range(
            DayOfWeek.of(NAMES.indexOf(form.group(1)) + 1),
            DayOfWeek.of(NAMES.indexOf(form.group(2)) + 1));
    LocalTime from = time(form.group(3), hours);
    LocalTime until = time(form.group(4), hours);
    if (!from.isBefore(until)) {
      throw wrong("OMZIEN_STAFFED", hours, "ma-vr 9:00-17:00");
    }
    return new StaffedHours(days, from, until, dates(closed));
  }

  private static LocalTime time(String typed, String hours) {
    try {
      return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
    } catch (DateTimeException noTime) {
      throw wrong("OMZIEN_STAFFED", hours, "ma-vr 9:00-17:00");
    }
  }

  private static Set<LocalDate> dates(String closed) {
    Set<LocalDate> dates = new TreeSet<>();
    for (String one : closed.strip().split("[,\\s]+")) {
      try {
        if (!one.isEmpty()) {
          dates.add(LocalDate.parse(one));
        }
      } catch (DateTimeException noDate) {
        throw wrong("OMZIEN_CLOSED_DAYS", one, "2026-12-25,2026-12-26");
      }
    }
    return dates;
  }

  private static StartRefused wrong(String name, String value, String example) {
    return new StartRefused(name + " is '" + value + "'; write it as " + example + ".");
  }

  /** Whether somebody is there at this moment. */
  public boolean now(Instant moment) {
    ZonedDateTime local = moment.atZone(SpokenTime.ZONE);
    return open(local.toLocalDate())
        && !local.toLocalTime().isBefore(from)
        && local.toLocalTime().isBefore(until);
  }

  /** The first moment from then on at which somebody is there. */
  public Instant next(Instant moment) {
    if (now(moment)) {
      return moment;
    }
    ZonedDateTime local = moment.atZone(SpokenTime.ZONE);
    LocalDate day = local.toLocalDate();
    if (!local.toLocalTime().isBefore(from)) {
      day = day.plusDays(1);
    }
    while (!open(day)) {
      day = day.plusDays(1);
    }
    return day.atTime(from).atZone(SpokenTime.ZONE).toInstant();
  }

  private boolean open(LocalDate day) {
    return days.contains(day.getDayOfWeek()) && !closed.contains(day);
  }
}
