package nl.omzien.neighbourhood;

import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar (RFC 5545 section 3.1): each ends with CR LF and is folded so that none
 * is longer than 75 octets, never inside a character.
 */
final class CalendarLines {

  private static final int OCTETS = 75;
  private static final String END = "\r\n";

  private final StringBuilder lines = new StringBuilder();

  /** A value that is no free text: a date, a rule, a number. */
  CalendarLines line(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A text that people wrote: what means something to a calendar is escaped (section 3.3.11). */
  CalendarLines text(String name, String value) {
    return line(name, escaped(value));
  }

  static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(letter -> letter == '\n' || letter == '\t' || !Character.isISOControl(letter))
        .forEach(
            letter -> {
              switch (letter) {
                case '\n' -> safe.append("\\n");
                case '\\', ';', ',' -> safe.append('\\').appendCodePoint(letter);
                default -> safe.appendCodePoint(letter);
              }
            });
    return safe.toString();
  }

  private void fold(String line) {
    int used = 0;
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      String letter = Character.toString(line.codePointAt(at));
      int octets = letter.getBytes(StandardCharsets.UTF_8).length;
      if (used + octets > OCTETS) {
        lines.append(END).append(' ');
        used = 1;
      }
      lines.append(letter);
      used += octets;
    }
    lines.append(END);
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
