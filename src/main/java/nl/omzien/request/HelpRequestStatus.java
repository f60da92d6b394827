package nl.omzien.request;

import java.util.Locale;
import java.util.Set;

/** The life of a request, and its transition table. */
public enum HelpRequestStatus {
  /** She asked; the team has not read it yet. */
  ASKED,
  /** Help is being sought. */
  OPEN,
  /** As many helpers as she asked for have said yes. */
  CONNECTED,
  /** She was helped. */
  DONE,
  /** She took it back. */
  WITHDRAWN,
  /** Nobody answered whether help was still wanted. */
  EXPIRED;

  /** Whether a request in this status may get the other. */
  public boolean mayBecome(HelpRequestStatus next) {
    return next().contains(next);
  }

  /** Where it can go from here. */
  public Set<HelpRequestStatus> next() {
    return switch (this) {
      case ASKED -> Set.of(OPEN, DONE, WITHDRAWN, EXPIRED);
      case OPEN -> Set.of(CONNECTED, DONE, WITHDRAWN, EXPIRED);
      case CONNECTED -> Set.of(OPEN, DONE, WITHDRAWN);
      case DONE, EXPIRED -> Set.of(OPEN);
      case WITHDRAWN -> Set.of();
    };
  }

  /** Whether something may still happen with it. */
  public boolean alive() {
    return this == ASKED || this == OPEN || this == CONNECTED;
  }

  /** As it stands in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
