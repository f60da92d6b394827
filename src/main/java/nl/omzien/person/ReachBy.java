package nl.omzien.person;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How somebody wants to be reached by whoever helps her, or whom she helps. */
public enum ReachBy {
  EMAIL,
  TELEPHONE,
  /** Through the team only. */
  TEAM;

  /** As it stands in forms and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The way with this code. */
  public static Optional<ReachBy> of(String code) {
    return Stream.of(values()).filter(way -> way.code().equals(code)).findFirst();
  }
}
