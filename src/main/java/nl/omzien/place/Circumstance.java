package nl.omzien.place;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Something at the place where help is needed that not every helper can or likes to be near. */
public enum Circumstance {
  DOGS,
  CATS,
  SMOKING,
  STAIRS;

  /** As it stands in forms and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The circumstance with this code. */
  public static Optional<Circumstance> of(String code) {
    return Stream.of(values()).filter(some -> some.code().equals(code)).findFirst();
  }
}
