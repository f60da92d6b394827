package nl.omzien.platform;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Eight random characters that stand for a thing in addresses, on paper and on the telephone. No
 * letter looks or sounds like another (no 0, o, 1, l, i, u, v), and none reads as a number or as a
 * street with its number, so that nobody takes a reference in a text for personal data. More than
 * 38 bits are left.
 */
public final class Reference {

  private static final String ALPHABET = "23456789abcdefghjkmnpqrstwxyz";
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{8}");
  private static final Pattern LIKE_PERSONAL_DATA = Pattern.compile("[a-z]*[2-9]+[a-z]?");
  private static final SecureRandom random = new SecureRandom();

  private Reference() {}

  /** A new reference. */
  public static String next() {
    String reference = drawn();
    while (LIKE_PERSONAL_DATA.matcher(reference).matches()) {
      reference = drawn();
    }
    return reference;
  }

  private static String drawn() {
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
