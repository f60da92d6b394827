package nl.omzien.place;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digits of a Dutch postcode (NEN 5825). Its letters would point at a few front doors, so they
 * are read and forgotten.
 *
 * @param digits four, the first not zero
 */
public record Postcode(String digits) {

  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{3})\\s*(?:[a-z]{2})?");

  /** Reads "1385", "1385AB" or "1385 ab". */
  public static Optional<Postcode> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    return matcher.matches() ? Optional.of(new Postcode(matcher.group(1))) : Optional.empty();
  }
}
