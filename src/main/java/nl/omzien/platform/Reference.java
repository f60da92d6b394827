package nl.omzien.platform;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Eight random characters that stand for a thing in addresses, on paper and on the telephone. No
 * letter looks or sounds like another (no 0, o, 1, l, i, u, v), which leaves 40 bits.
 */
public final class Reference {

  private static final String ALPHABET = "23456789abcdefghjkmnpqrstwxyz";
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{8}");
  private static final SecureRandom random = new SecureRandom();

  private Reference() {}

  /** A new reference. */
  public static String next() {
    StringBuilder reference = new StringBuilder(8);
    for (int i = 0; i < 8; i++) {
      reference.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return reference.toString();
  }

  /** Whether the text could be one; saves a question to the database. */
  public static boolean plausible(String text) {
    return text != null && FORM.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }
}
