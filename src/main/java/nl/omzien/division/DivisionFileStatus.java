package nl.omzien.division;

import java.util.EnumSet;
import java.util.Set;

/** How far a file is that a coordinator brought. The table tells which steps there are. */
public enum DivisionFileStatus {
  /** It waits for the first node that looks. */
  BROUGHT,
  /** A node reads it; when that node stops, another begins anew. */
  BEING_READ,
  /** It was read; she looks at what it would do. */
  READ,
  /** It cannot be read, and it says why. */
  REFUSED,
  /** What it tells is how things are now. */
  CARRIED_OUT;

  /** Whether it may become that. */
  public boolean mayBecome(DivisionFileStatus next) {
    return following().contains(next);
  }

  private Set<DivisionFileStatus> following() {
    return switch (this) {
      case BROUGHT -> EnumSet.of(BEING_READ);
      case BEING_READ -> EnumSet.of(BEING_READ, READ, REFUSED);
      case READ -> EnumSet.of(CARRIED_OUT);
      case REFUSED, CARRIED_OUT -> EnumSet.noneOf(DivisionFileStatus.class);
    };
  }
}
