package nl.omzien.place;

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

  /** Whether somebody there lies within it, seen from home. */
  public boolean reaches(Neighbourhood home, Neighbourhood there) {
    return switch (this) {
      case NEIGHBOURHOOD -> home.code().equals(there.code());
      case DISTRICT -> home.district().code().equals(there.district().code());
      case MUNICIPALITY -> true;
    };
  }

  /** The reach with this code. */
  public static Optional<Reach> of(String code) {
    return Stream.of(values()).filter(reach -> reach.code().equals(code)).findFirst();
  }
}
