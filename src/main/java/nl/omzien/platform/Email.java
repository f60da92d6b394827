package nl.omzien.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address (RFC 5321), in lower case, since people write their own in many ways.
 *
 * @param address at most 254 characters
 */
public record Email(String address) {

  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
              + "(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");

  /** Reads an address; spaces around it are no mistake. */
  public static Optional<Email> parse(String text) {
    String address = text.strip().toLowerCase(Locale.ROOT);
    return address.length() <= 254 && FORM.matcher(address).matches()
        ? Optional.of(new Email(address))
        : Optional.empty();
  }
}
