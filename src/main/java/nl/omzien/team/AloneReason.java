package nl.omzien.team;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody is helped alone although an activity fits: asked with one click, and counted. */
public enum AloneReason {
  /** The activity is at a time that does not suit. */
  TIME,
  /** Not among others. */
  PRIVACY,
  /** She cannot get there. */
  MOBILITY,
  /** She wants it so. */
  WISH;

  /** As it stands in forms, message keys and the history. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<AloneReason> of(String code) {
    return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }
}
