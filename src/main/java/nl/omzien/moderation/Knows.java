package nl.omzien.moderation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the person knows that somebody tells the team of a worry about her. */
public enum Knows {
  YES,
  /** Not yet: who worries is told how one could begin. */
  NO,
  /** Asking her is not possible or not safe; then nobody is urged to. */
  UNSAFE;

  /** As it stands in forms and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Knows> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
