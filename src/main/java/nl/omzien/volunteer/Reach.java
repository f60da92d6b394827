package nl.omzien.volunteer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far somebody goes to help. */
public enum Reach {
  NEIGHBOURHOOD,
  DISTRICT,
  MUNICIPALITY;

  /** As it stands in forms and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The reach with this code. */
  public static Optional<Reach> of(String code) {
    return Stream.of(values()).filter(reach -> reach.code().equals(code)).findFirst();
  }
}
