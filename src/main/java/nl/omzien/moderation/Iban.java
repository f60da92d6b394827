package nl.omzien.moderation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** International bank account numbers by ISO 13616, lengths by the registry of SWIFT. */
final class Iban {

  private static final Map<String, Integer> LENGTHS = lengths();
  private static final int NONE = -1;
  private static final int WIDEST_GAP = 2;

  private Iban() {}

  /**
   * Where the number that begins here ends in a readable text (small letters), or -1 when there is
   * none.
   */
  static int end(CharSequence text, int begin) {
    String country = text.subSequence(begin, Math.min(begin + 2, text.length())).toString();
    int length = LENGTHS.getOrDefault(country, 0);
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
    return whole && (isValid(number) || isValid(withZeros(number))) ? index : NONE;
  }

  /**
   * Letters O where the number has digits: always in the check digits, and after the bank code in
   * the Netherlands.
   */
  private static StringBuilder withZeros(StringBuilder number) {
    StringBuilder mended = new StringBuilder(number);
    boolean dutch = number.indexOf("nl") == 0;
    for (int i = 2; i < number.length(); i++) {
      if (number.charAt(i) == 'o' && (i < 4 || (dutch && i >= 8))) {
        mended.setCharAt(i, '0');
      }
    }
    return mended;
  }

  private static boolean isValid(StringBuilder number) {
    if (!isDigit(number.charAt(2)) || !isDigit(number.charAt(3))) {
      return false;
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

  private static Map<String, Integer> lengths() {
    try {
      Map<String, Integer> lengths = new HashMap<>();
      for (String line : RuleFile.lines("iban-lengths.txt")) {
        if (!line.startsWith("#")) {
          for (String entry : line.strip().split(" +")) {
            lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
          }
        }
      }
      return Map.copyOf(lengths);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
