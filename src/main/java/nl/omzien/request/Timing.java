package nl.omzien.request;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** When help is wanted. */
public enum Timing {
  /** Any time is fine, or she does not know. */
  FLEXIBLE,
  /** On one date. */
  DATE,
  /** Every week. */
  WEEKLY;

  /** As it stands in forms and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The timing with this code. */
  public static Optional<Timing> of(String code) {
    return Stream.of(values()).filter(timing -> timing.code().equals(code)).findFirst();
  }
}
