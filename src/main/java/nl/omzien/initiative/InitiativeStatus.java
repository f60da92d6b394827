package nl.omzien.initiative;

import java.util.Locale;
import java.util.Set;

/** The life of an initiative; whether others may see its text is for its review. */
public enum InitiativeStatus {
  /** It takes place. */
  RUNNING,
  /** Nobody said for a long time that it still takes place: it stands in no list. */
  RESTING,
  /** Its organisers ended it. */
  ENDED;

  /** Whether it may become the other. */
  public boolean mayBecome(InitiativeStatus next) {
    return next().contains(next);
  }

  /** Where it can go from here. */
  public Set<InitiativeStatus> next() {
    return switch (this) {
      case RUNNING -> Set.of(RESTING, ENDED);
      case RESTING -> Set.of(RUNNING, ENDED);
      case ENDED -> Set.of();
    };
  }

  /** As it stands in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
