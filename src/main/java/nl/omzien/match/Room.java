package nl.omzien.match;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much room a volunteer has.
 *
 * @param mostAtOnce how many she wants to help at once
 * @param now how many she helps now
 * @param paused whether she wants no requests for a while, or the team has not read her offer yet
 * @param away while she is on holiday
 * @param askedThisWeek how often she was asked in the last seven days
 * @param lastAsked when she was asked last
 */
public record Room(
    int mostAtOnce,
    int now,
    boolean paused,
    Optional<Away> away,
    int askedThisWeek,
    Optional<LocalDate> lastAsked) {

  /** Nobody asked her anything yet. */
  public static Room of(int mostAtOnce) {
    return new Room(mostAtOnce, 0, false, Optional.empty(), 0, Optional.empty());
  }

  /** The same, while she helps so many. */
  public Room busyWith(int others) {
    return new Room(mostAtOnce, others, paused, away, askedThisWeek, lastAsked);
  }

  /** The same after she was asked so often this week, last on this day. */
  public Room asked(int thisWeek, LocalDate last) {
    return new Room(mostAtOnce, now, paused, away, thisWeek, Optional.of(last));
  }

  /** The same after she was asked so often more on this day, and said yes each time. */
  Room afterYes(int times, LocalDate day) {
    return new Room(mostAtOnce, now + times, paused, away, askedThisWeek + times, Optional.of(day));
  }

  /** The same while she pauses. */
  public Room resting() {
    return new Room(mostAtOnce, now, true, away, askedThisWeek, lastAsked);
  }

  /** The same with a holiday ahead. */
  public Room except(Away holiday) {
    return new Room(mostAtOnce, now, paused, Optional.of(holiday), askedThisWeek, lastAsked);
  }

  boolean full() {
    return now >= mostAtOnce;
  }

  boolean awayOn(LocalDate day) {
    return away.isPresent() && away.get().holds(day);
  }

  /** Which share of what she wants to do she does already, 0 to 1. */
  double load() {
    return Math.min(1, now / (double) Math.max(1, mostAtOnce));
  }
}
