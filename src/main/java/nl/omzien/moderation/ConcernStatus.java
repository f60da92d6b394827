package nl.omzien.moderation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a concern is. Who told it hears no more than the first two. */
public enum ConcernStatus {
  /** Nobody of the team has read it. */
  RECEIVED,
  /** A member has read it and follows it up. */
  SEEN,
  /** The team is done; some days later the words are wiped. */
  CLOSED;

  /** As it stands in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it may become the other. */
  public boolean mayBecome(ConcernStatus next) {
    return next().contains(next);
  }

  /** Where it can go from here. */
  public Set<ConcernStatus> next() {
    return switch (this) {
      case RECEIVED -> EnumSet.of(SEEN);
      case SEEN -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.noneOf(ConcernStatus.class);
    };
  }
}
