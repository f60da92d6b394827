package nl.omzien.organisation;

import java.util.EnumSet;
import java.util.Set;

/** Whether an organisation stands in the social map. The table tells which steps there are. */
public enum OrganisationStatus {
  /** Everybody finds it. */
  LISTED,
  /** A member took it off, with a reason; nobody finds it any more. */
  WITHDRAWN;

  /** Whether it may become that. */
  public boolean mayBecome(OrganisationStatus next) {
    return following().contains(next);
  }

  private Set<OrganisationStatus> following() {
    return switch (this) {
      case LISTED -> EnumSet.of(WITHDRAWN);
      case WITHDRAWN -> EnumSet.of(LISTED);
    };
  }
}
