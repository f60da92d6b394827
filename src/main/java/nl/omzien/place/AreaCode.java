package nl.omzien.place;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of CBS: {@code GM} and four digits for a municipality, two characters more for a district
 * ({@code WK}) and four more for a neighbourhood ({@code BU}), so that each tells in which other it
 * lies. CBS numbers anew each year: a code means something only with its year.
 *
 * @param text as CBS writes it
 */
public record AreaCode(String text) {

  /** What a code can be of. */
  public enum Kind {
    MUNICIPALITY("GM\\d{4}"),
    DISTRICT("WK\\d{4}[0-9A-Z]{2}"),
    NEIGHBOURHOOD("BU\\d{4}[0-9A-Z]{4}");

    private final Pattern form;

    Kind(String form) {
      this.form = Pattern.compile(form);
    }
  }

  /** Reads a code of this kind. */
  public static Optional<AreaCode> parse(String text, Kind kind) {
    return kind.form.matcher(text).matches() ? Optional.of(new AreaCode(text)) : Optional.empty();
  }

  /** The municipality that it lies in. */
  public String municipality() {
    return "GM" + text.substring(2, 6);
  }

  /** The district that a neighbourhood lies in. */
  public String district() {
    return "WK" + text.substring(2, 8);
  }

  /** Goes on only for a code of this kind. */
  AreaCode needs(Kind kind) {
    if (!kind.form.matcher(text).matches()) {
      throw new NotThisArea(text + " is no code of a " + kind);
    }
    return this;
  }

  /** Goes on only for a neighbourhood in this district. */
  AreaCode in(String district) {
    if (!district().equals(district)) {
      throw new NotThisArea(text + " does not lie in " + district);
    }
    return this;
  }
}
