package nl.omzien.initiative;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** From where people come, or whom it reaches. Whoever comes from further is not sent away. */
public enum Scope {
  /** The neighbourhood of its place. */
  NEIGHBOURHOOD,
  /** The district of its place. */
  DISTRICT,
  /** All of the municipality. */
  MUNICIPALITY,
  /** Other municipalities too. */
  REGION;

  /** Whether it is for somebody wherever in the municipality she lives (DOMAIN.md row 25). */
  public boolean everywhere() {
    return this == MUNICIPALITY || this == REGION;
  }

  /** The one with this code. */
  public static Optional<Scope> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** As it stands in message keys and forms. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
