package nl.omzien.request;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether she would rather go where others are, or have somebody come to her (DOMAIN.md row 20).
 */
public enum Together {
  /** She was not asked, or went on without choosing. */
  NOT_SAID,
  /** An activity is what she wants. */
  ACTIVITY,
  /** She would rather have somebody come to her. */
  AT_HOME,
  /** Both are fine. */
  EITHER;

  /** As it stands in forms and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The wish with this code. */
  public static Optional<Together> of(String code) {
    return Stream.of(values()).filter(wish -> wish.code().equals(code)).findFirst();
  }
}
