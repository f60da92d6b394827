package nl.omzien.moderation;

/** Letters that are typed where a digit is meant: O6-1234, 99999OO19. */
final class LookalikeDigits {

  private LookalikeDigits() {}

  /** Mends a readable text in place; its length stays the same. */
  static void mend(StringBuilder text) {
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && isWordCharacter(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        mendWord(text, i, end);
      }
      i = end + 1;
    }
  }

  private static void mendWord(StringBuilder text, int begin, int end) {
    int digits = 0;
    int others = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c != 'o' && c != 'l' && c != 'i') {
        others++;
      }
    }
    if (digits == 0 || others > 0 || digits == end - begin) {
      return;
    }
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == 'o') {
        text.setCharAt(i, '0');
      } else if (c > '9' && digits >= 4 && i > begin && i < end - 1) {
        text.setCharAt(i, '1');
      }
    }
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c);
  }
}
