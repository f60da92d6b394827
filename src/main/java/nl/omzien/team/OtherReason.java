package nl.omzien.team;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the team chose otherwise than the plan proposed: counts when matching is judged. */
public enum OtherReason {
  /** We know these people. */
  KNOWN,
  /** Somebody else can do this better. */
  BETTER,
  /** One of the two wished it. */
  WISHED,
  /** The one who was proposed has enough to do. */
  BUSY;

  /** As it stands in forms, message keys and the history. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<OtherReason> of(String code) {
    return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }
}
