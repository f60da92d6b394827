package nl.omzien.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When an activity takes place: a rule, counted from a first day, with the local times between
 * which it lasts, the days on which it is left out, and who is there when that alternates.
 *
 * <p>The clock on the wall counts: ten o'clock stays ten o'clock when summer time begins.
 *
 * @param rule absent when it takes place once
 * @param until the same day, or the next when it is not after {@code from}
 * @param exceptions days on which it is left out, those of deviations among them
 * @param deviations dates that are otherwise, just once
 */
public record Recurrence(
    LocalDate begin,
    Optional<RecurrenceRule> rule,
    LocalTime from,
    LocalTime until,
    ZoneId zone,
    Set<LocalDate> exceptions,
    List<Shift> shifts,
    List<Deviation> deviations) {

  private static final int MOST = 2000;
  private static final int DAYS_AHEAD = 3 * 366;

  public Recurrence {
    Objects.requireNonNull(begin);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(from);
    Objects.requireNonNull(until);
    Objects.requireNonNull(zone);
    exceptions = Set.copyOf(exceptions);
    shifts = List.copyOf(shifts);
    deviations = List.copyOf(deviations);
  }

  /** One of which no date is otherwise. */
  public Recurrence(
      LocalDate begin,
      Optional<RecurrenceRule> rule,
      LocalTime from,
      LocalTime until,
      ZoneId zone,
      Set<LocalDate> exceptions,
      List<Shift> shifts) {
    this(begin, rule, from, until, zone, exceptions, shifts, List.of());
  }

  /** Every date that lasts into the time between these moments, in order, at most 2000. */
  public List<Occurrence> between(Instant first, Instant last) {
    List<Occurrence> found = new ArrayList<>();
    LocalDate day = LocalDate.ofInstant(first, zone).minusDays(1);
    LocalDate lastDay = LocalDate.ofInstant(last, zone);
    Iterator<LocalDate> dates = dates(day);
    while (dates.hasNext() && found.size() < MOST) {
      LocalDate date = dates.next();
      if (date.isAfter(lastDay)) {
        break;
      }
      Occurrence occurrence = byRule(date);
      if (!exceptions.contains(date)
          && occurrence.end().toInstant().isAfter(first)
          && occurrence.start().toInstant().isBefore(last)) {
        found.add(occurrence);
      }
    }
    moved()
        .filter(date -> date.end().toInstant().isAfter(first))
        .filter(date -> date.start().toInstant().isBefore(last))
        .forEach(found::add);
    found.sort(Comparator.comparing(Occurrence::start));
    return found;
  }

  /** The date that starts on this day, of the rule or moved there. */
  Optional<Occurrence> on(LocalDate day) {
    return between(
            day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant())
        .stream()
        .filter(date -> date.start().toLocalDate().equals(day))
        .findFirst();
  }

  /**
   * The day on which what takes place on this day would have been: itself, or from where it moved.
   */
  LocalDate planned(LocalDate day) {
    return deviations.stream()
        .filter(one -> one.to().filter(day::equals).isPresent())
        .map(Deviation::day)
        .findFirst()
        .orElse(day);
  }

  /**
   * What became of the date planned on this day: where it was moved, or itself; absent when it is
   * off.
   */
  Optional<Occurrence> instead(LocalDate day) {
    Optional<Deviation> otherwise =
        deviations.stream().filter(one -> one.day().equals(day)).findFirst();
    return otherwise.isPresent() ? otherwise.flatMap(this::moved) : on(day);
  }

  /** The first date that starts at this moment or later, looking three years ahead. */
  public Optional<Occurrence> next(Instant moment) {
    return Stream.concat(
            nextByRule(moment).stream(),
            moved().filter(date -> !date.start().toInstant().isBefore(moment)))
        .min(Comparator.comparing(Occurrence::start));
  }

  /** The same by the rule alone: no date that is moved there just once. */
  Optional<Occurrence> nextByRule(Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, zone);
    LocalDate horizon = (day.isAfter(begin) ? day : begin).plusDays(DAYS_AHEAD);
    Iterator<LocalDate> dates = dates(day);
    while (dates.hasNext()) {
      LocalDate date = dates.next();
      if (date.isAfter(horizon)) {
        break;
      }
      Occurrence occurrence = byRule(date);
      if (!exceptions.contains(date) && !occurrence.start().toInstant().isBefore(moment)) {
        return Optional.of(occurrence);
      }
    }
    return Optional.empty();
  }

  /** The first date by the rule, even when just that one is left out: where a calendar begins. */
  public Optional<Occurrence> first() {
    Iterator<LocalDate> dates = dates(begin);
    return dates.hasNext() ? Optional.of(byRule(dates.next())) : Optional.empty();
  }

  /** The date that is going on at this moment. */
  public Optional<Occurrence> openAt(Instant moment) {
    return between(moment, moment.plusMillis(1)).stream()
        .filter(occurrence -> occurrence.isOn(moment.atZone(zone)))
        .findFirst();
  }

  /** The last date of a rule that ends; absent when it goes on for ever. */
  public Optional<LocalDate> lastDate() {
    if (rule.isPresent() && rule.get().isInfinite()) {
      return Optional.empty();
    }
    LocalDate last = null;
    Iterator<LocalDate> dates = dates(begin);
    for (int i = 0; dates.hasNext() && i < MOST; i++) {
      LocalDate date = dates.next();
      last = exceptions.contains(date) ? last : date;
    }
    return Optional.ofNullable(last);
  }

  private Occurrence byRule(LocalDate date) {
    return occurrence(date, from, until, who(date));
  }

  private Occurrence occurrence(
      LocalDate date, LocalTime start, LocalTime end, Optional<String> who) {
    LocalDate endDate = end.isAfter(start) ? date : date.plusDays(1);
    return new Occurrence(
        ZonedDateTime.of(date, start, zone), ZonedDateTime.of(endDate, end, zone), who);
  }

  /** The dates that are on another day, just once; who is there comes along. */
  private Stream<Occurrence> moved() {
    return deviations.stream().flatMap(one -> moved(one).stream());
  }

  private Optional<Occurrence> moved(Deviation one) {
    return one.to().map(day -> occurrence(day, one.from(), one.until(), who(one.day())));
  }

  private Optional<String> who(LocalDate date) {
    return shifts.stream()
        .filter(shift -> !date.isBefore(shift.begin()))
        .filter(
            shift -> {
              Iterator<LocalDate> dates = shift.rule().dates(shift.begin(), from, zone, date);
              return dates.hasNext() && dates.next().equals(date);
            })
        .map(Shift::who)
        .findFirst();
  }

  private Iterator<LocalDate> dates(LocalDate day) {
    return rule.map(some -> some.dates(begin, from, zone, day))
        .orElseGet(() -> List.of(begin).iterator());
  }
}
