package nl.omzien.gathering;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why one person fits better than the activity that fits too: collective where possible, individual
 * where needed (DOMAIN.md row 19). One click, kept in the history.
 */
public enum Individual {
  /** The activity is at the wrong time, or too late. */
  TIME,
  /** She would rather not have others know. */
  PRIVACY,
  /** She cannot get there. */
  MOBILITY,
  /** She asked for it. */
  WISH;

  /** As it stands in forms and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The reason with this code. */
  public static Optional<Individual> of(String code) {
    return Stream.of(values()).filter(some -> some.code().equals(code)).findFirst();
  }
}
