package nl.omzien.moderation;

import java.util.Locale;
import java.util.Set;

/** How a measure stands. */
public enum MeasureStatus {
  /** One member found so; a second must confirm it. */
  PROPOSED,
  /** It holds. */
  IN_FORCE,
  /** The second member did not confirm it. */
  REFUSED,
  /** Its time was over. */
  ENDED,
  /** A member ended it before its time, or it was looked at again. */
  LIFTED;

  /** Whether a measure in this status may get the other. */
  public boolean mayBecome(MeasureStatus next) {
    return next().contains(next);
  }

  /** As it stands in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where it can go from here. */
  public Set<MeasureStatus> next() {
    return switch (this) {
      case PROPOSED -> Set.of(IN_FORCE, REFUSED);
      case IN_FORCE -> Set.of(ENDED, LIFTED);
      case REFUSED, ENDED, LIFTED -> Set.of();
    };
  }
}
