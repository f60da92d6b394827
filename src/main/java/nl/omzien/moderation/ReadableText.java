package nl.omzien.moderation;

import java.util.Arrays;

/**
 * A text as a reader hears it, however it was typed: small letters without accents, plain digits
 * for digits of any script, one space for any white space, nothing invisible. Every character knows
 * where it came from in the typed text.
 */
final class ReadableText {

  private final String typed;
  private final StringBuilder readable;
  private int[] begins;
  private int[] ends;

  private ReadableText(String typed) {
    this.typed = typed;
    this.readable = new StringBuilder(typed.length());
    this.begins = new int[typed.length() + 16];
    this.ends = new int[typed.length() + 16];
  }

  static ReadableText of(String typed) {
    ReadableText text = new ReadableText(typed);
    for (int i = 0; i < typed.length(); ) {
      int codePoint = typed.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      text.append(codePoint, i, next);
      i = next;
    }
    LookalikeDigits.mend(text.readable);
    return NumberWords.INSTANCE.inDigits(text);
  }

  /** The same text with some stretches written otherwise; stretches in order, not overlapping. */
  ReadableText with(Iterable<Replacement> replacements) {
    ReadableText result = new ReadableText(typed);
    int from = 0;
    for (Replacement replacement : replacements) {
      result.copy(this, from, replacement.span().begin());
      int begin = begins[replacement.span().begin()];
      int end = ends[replacement.span().end() - 1];
      replacement.text().chars().forEach(c -> result.put((char) c, begin, end));
      from = replacement.span().end();
    }
    result.copy(this, from, readable.length());
    return result;
  }

  /** What the rules read. */
  CharSequence characters() {
    return readable;
  }

  boolean hasDigits() {
    return readable.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** The typed text behind a stretch of readable characters. */
  String typed(Span span) {
    return typed.substring(originBegin(span.begin()), originEnd(span.end()));
  }

  int originBegin(int index) {
    return begins[index];
  }

  int originEnd(int endIndex) {
    return ends[endIndex - 1];
  }

  private void copy(ReadableText source, int from, int to) {
    for (int i = from; i < to; i++) {
      put(source.readable.charAt(i), source.begins[i], source.ends[i]);
    }
  }

  private void append(int codePoint, int begin, int end) {
    int type = Character.getType(codePoint);
    if (codePoint < 128 && codePoint > ' ') {
      put((char) Character.toLowerCase(codePoint), begin, end);
    } else if (Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || type == Character.CONTROL) {
      putSpace(begin, end);
    } else if (Character.digit(codePoint, 10) >= 0) {
      put((char) ('0' + Character.digit(codePoint, 10)), begin, end);
    } else if (type == Character.DASH_PUNCTUATION || codePoint == 0x2212) {
      put('-', begin, end);
    } else {
      Letters.folded(codePoint).chars().forEach(c -> put((char) c, begin, end));
    }
  }

  private void putSpace(int begin, int end) {
    int last = readable.length() - 1;
    if (last >= 0 && readable.charAt(last) == ' ') {
      ends[last] = end;
    } else {
      put(' ', begin, end);
    }
  }

  private void put(char c, int begin, int end) {
    int index = readable.length();
    if (index == begins.length) {
      begins = Arrays.copyOf(begins, index * 2);
      ends = Arrays.copyOf(ends, index * 2);
    }
    begins[index] = begin;
    ends[index] = end;
    readable.append(c);
  }

  /** Another way to write a stretch. */
  record Replacement(Span span, String text) {}
}
