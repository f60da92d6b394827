package nl.omzien.match;

import java.util.Locale;
import java.util.Set;

/** What became of asking one volunteer, and its transition table. */
public enum AskStatus {
  /** She will be asked as soon as people may be asked. */
  PLANNED,
  /** She was asked and did not answer yet. */
  WAITING,
  /** She said: later. */
  LATER,
  /** She wants to help. */
  YES,
  /** She does not. */
  NO,
  /** No answer is needed any more; whoever was asked has heard that. */
  CLOSED;

  /** Whether an ask in this status may get the other. */
  public boolean mayBecome(AskStatus next) {
    return next().contains(next);
  }

  /** Where it can go from here. */
  public Set<AskStatus> next() {
    return switch (this) {
      case PLANNED -> Set.of(WAITING, CLOSED);
      case WAITING -> Set.of(YES, NO, LATER, CLOSED);
      case LATER -> Set.of(WAITING, YES, NO, CLOSED);
      case YES, NO, CLOSED -> Set.of();
    };
  }

  /** Whether she may still answer. */
  boolean open() {
    return this == WAITING || this == LATER;
  }

  /** As it stands in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
