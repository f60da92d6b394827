package nl.omzien.division;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * JSON of which no text and no number is endlessly long, and that is not endlessly deep: the parser
 * holds each text whole, so a file that is one text of sixty million characters would fill the
 * memory of the node, and what is too deep it does not refuse as JSON that is wrong.
 */
final class BoundedText extends FilterReader {

  /** In characters; the longest text of a real file has about a hundred. */
  static final int LONGEST = 20_000;

  /** A corner of the outlines of a collection lies seven deep. */
  private static final int DEEPEST = 100;

  private boolean quoted;
  private boolean escaped;
  private int length;
  private int depth;

  BoundedText(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      look((char) one);
    }
    return one;
  }

  @Override
  public int read(char[] into, int offset, int most) throws IOException {
    int some = super.read(into, offset, most);
    for (int i = offset; i < offset + some; i++) {
      look(into[i]);
    }
    return some;
  }

  private void look(char sign) throws IOException {
    if (!quoted && between(sign)) {
      length = 0;
      deeper(sign == '[' || sign == '{' ? 1 : sign == ']' || sign == '}' ? -1 : 0);
      return;
    }
    if (++length > LONGEST) {
      throw new IOException("A text or number is too long");
    }
    if (escaped) {
      escaped = false;
    } else if (sign == '\\') {
      escaped = quoted;
    } else if (sign == '"') {
      quoted = !quoted;
      length = 0;
    }
  }

  private void deeper(int by) throws IOException {
    depth += by;
    if (depth > DEEPEST) {
      throw new IOException("Too deep");
    }
  }

  private static boolean between(char sign) {
    return sign == ','
        || sign == ':'
        || sign == '['
        || sign == ']'
        || sign == '{'
        || sign == '}'
        || Character.isWhitespace(sign);
  }
}
