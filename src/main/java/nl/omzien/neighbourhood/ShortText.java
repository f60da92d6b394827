package nl.omzien.neighbourhood;

/** Words for a place that holds no more of them: cut between two words, and it shows. */
final class ShortText {

  private static final String CUT = "…";

  private ShortText() {}

  /** The text, of at most this many characters. */
  static String of(String text, int most) {
    String plain = text.strip().replaceAll("\\s+", " ");
    if (plain.length() <= most) {
      return plain;
    }
    int end = plain.lastIndexOf(' ', most - CUT.length());
    if (end < most / 2) {
      end = most - CUT.length();
      end = Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end;
    }
    return plain.substring(0, end).replaceFirst("[\\s,;:.–-]+$", "") + CUT;
  }
}
