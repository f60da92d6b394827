package nl.omzien.initiative;

import java.util.Locale;
import java.util.Set;

/** How somebody's sign-up for one date stands. */
public enum SignUpStatus {
  /** There is a place for her. */
  PLACE,
  /** All places are taken; she waits. */
  WAITING,
  /** A place came free: it is kept for her for a day. */
  OFFERED,
  /** The date does not take place; she heard so, or should be called. */
  OFF,
  /** She took herself off, or did not claim the place in time. */
  GONE;

  /** Whether it may become the other. */
  public boolean mayBecome(SignUpStatus next) {
    return next().contains(next);
  }

  /** Where it can go from here. */
  public Set<SignUpStatus> next() {
    return switch (this) {
      case PLACE -> Set.of(OFF, GONE);
      case WAITING -> Set.of(OFFERED, OFF, GONE);
      case OFFERED -> Set.of(PLACE, OFF, GONE);
      case OFF -> Set.of(GONE);
      case GONE -> Set.of();
    };
  }

  /** Whether it takes one of the places. */
  boolean takesPlace() {
    return this == PLACE || this == OFFERED;
  }

  /** Whether she must be told something that she did not do herself. */
  boolean news() {
    return this == OFFERED || this == OFF;
  }

  /** Of a label. */
  String tone() {
    return switch (this) {
      case PLACE -> "leaf";
      case WAITING -> "sky";
      case OFFERED -> "sun";
      case OFF, GONE -> "warm";
    };
  }

  /** As it stands in message keys. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
