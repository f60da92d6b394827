package nl.omzien.moderation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * International bank account numbers by ISO 13616. Which characters may be digits and which letters
 * is by the registry of SWIFT: "om 15.10 uur in het buurthuis" passes the check digits of Oman.
 */
final class Iban {

  private static final Pattern PART = Pattern.compile("(\\d+)([nac])");

  /** For each country, a character for each place of a number: a(letter), n(umber) or c(either). */
  private static final Map<String, String> STRUCTURES = structures();

  private static final int NONE = -1;
  private static final int WIDEST_GAP = 2;

  private Iban() {}

  /**
   * Where the number that begins here ends in a readable text (small letters), or -1 when there is
   * none.
   */
  static int end(CharSequence text, int begin) {
    String structure = STRUCTURES.getOrDefault(country(text, begin), "");
    int length = structure.length();
    StringBuilder number = new StringBuilder();
    int index = begin;
    int gap = 0;
    while (index < text.length() && number.length() < length && gap <= WIDEST_GAP) {
      char c = text.charAt(index++);
      if (isLetterOrDigit(c)) {
        number.append(c);
        gap = 0;
      } else if (c == ' ' || c == '.' || c == '-') {
        gap++;
      } else {
        return NONE;
      }
    }
    boolean whole =
        length > 0
            && number.length() == length
            && (index == text.length() || !isLetterOrDigit(text.charAt(index)));
    return whole && isValid(withZeros(number, structure), structure) ? index : NONE;
  }

  /** Two letters, which may stand apart as all the others may: n l 9 1. */
  private static String country(CharSequence text, int begin) {
    boolean apart = begin + 2 < text.length() && text.charAt(begin + 1) == ' ';
    int second = begin + (apart ? 2 : 1);
    return second < text.length() ? "" + text.charAt(begin) + text.charAt(second) : "";
  }

  /** Letters O where the number must have digits are zeros. */
  private static StringBuilder withZeros(StringBuilder number, String structure) {
    StringBuilder mended = new StringBuilder(number);
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) == 'o' && structure.charAt(i) == 'n') {
        mended.setCharAt(i, '0');
      }
    }
    return mended;
  }

  private static boolean isValid(StringBuilder number, String structure) {
    for (int i = 0; i < number.length(); i++) {
      char kind = structure.charAt(i);
      if (kind != 'c' && isDigit(number.charAt(i)) != (kind == 'n')) {
        return false;
      }
    }
    int remainder = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt((i + 4) % number.length());
      remainder =
          isDigit(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + c - 'a' + 10) % 97;
    }
    return remainder == 1;
  }

  private static boolean isLetterOrDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Map<String, String> structures() {
    try {
      Map<String, String> structures = new HashMap<>();
      for (String line : RuleFile.lines("iban-structures.txt")) {
        if (!line.startsWith("#")) {
          for (String entry : line.strip().split(" +")) {
            structures.put(entry.substring(0, 2), "aann" + characters(entry.substring(2)));
          }
        }
      }
      return Map.copyOf(structures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "nnaaa" for "2n3a". */
  private static String characters(String parts) {
    StringBuilder characters = new StringBuilder();
    Matcher part = PART.matcher(parts);
    while (part.find()) {
      characters.append(part.group(2).repeat(Integer.parseInt(part.group(1))));
    }
    return characters.toString();
  }
}
