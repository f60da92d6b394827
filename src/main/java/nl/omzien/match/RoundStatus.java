package nl.omzien.match;

import java.util.Locale;
import java.util.Set;

/** Where a round of asking stands, and its transition table. */
public enum RoundStatus {
  /** It goes on and becomes wider by itself. */
  ASKING,
  /** More people could be asked; a member of the team must press for it. */
  READY,
  /** Everybody who fits was asked; every day we look whether somebody new fits. */
  EXHAUSTED,
  /** Help was found, the request ended, or a member stopped it. */
  ENDED;

  /** Whether a round in this status may get the other. */
  public boolean mayBecome(RoundStatus next) {
    return next().contains(next);
  }

  /** Where it can go from here. */
  public Set<RoundStatus> next() {
    return switch (this) {
      case ASKING -> Set.of(READY, EXHAUSTED, ENDED);
      case READY, EXHAUSTED -> Set.of(ASKING, ENDED);
      case ENDED -> Set.of();
    };
  }

  /** As it stands in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
