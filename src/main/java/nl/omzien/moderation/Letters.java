package nl.omzien.moderation;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without what only the eye sees. */
final class Letters {

  /** Longer ones are whole phrases in one character, good only to blow a text up. */
  private static final int LONGEST_FOLD = 4;

  private Letters() {}

  static String folded(int codePoint) {
    String simple = simple(codePoint);
    if (simple != null) {
      return simple;
    }
    int type = Character.getType(codePoint);
    if (type == Character.FORMAT) {
      return "";
    }
    String apart =
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    if (apart.length() > LONGEST_FOLD) {
      return Character.toString(codePoint);
    }
    StringBuilder folded = new StringBuilder(apart.length());
    apart.codePoints().filter(c -> !isMark(c)).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** As {@link ReadableText} has it: small, without accents. */
  static String readable(int codePoint) {
    return codePoint < 128
        ? Character.toString(Character.toLowerCase(codePoint))
        : folded(codePoint);
  }

  private static String simple(int codePoint) {
    return switch (codePoint) {
      case 'ł', 'Ł' -> "l";
      case 'ı' -> "i";
      case 'ø', 'Ø' -> "o";
      case 'đ', 'Đ' -> "d";
      case 'ß' -> "ss";
      case '‘', '’', '‛', '`', '´', 'ʼ' -> "'";
      case '“', '”', '„', '«', '»' -> "\"";
      case 'ى' -> "ي";
      case 'ة' -> "ه";
      case 'ـ' -> "";
      default -> null;
    };
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}
