package nl.omzien.match;

import java.util.Locale;
import java.util.Set;

/** What became of bringing two people together, and its transition table. */
public enum MatchStatus {
  /** One of them, or the team, wants it; not both said yes. */
  WAITING,
  /** Both said yes. */
  CONNECTED,
  /** One of them said no. */
  DECLINED,
  /** Others helped, or the request ended. */
  CLOSED,
  /** It happened. */
  DONE;

  /** Whether a match in this status may get the other. */
  public boolean mayBecome(MatchStatus next) {
    return next().contains(next);
  }

  /** Where it can go from here. */
  public Set<MatchStatus> next() {
    return switch (this) {
      case WAITING -> Set.of(CONNECTED, DECLINED, CLOSED);
      case CONNECTED -> Set.of(DONE, DECLINED, CLOSED);
      case DECLINED, CLOSED -> Set.of(WAITING);
      case DONE -> Set.of();
    };
  }

  /** As it stands in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
