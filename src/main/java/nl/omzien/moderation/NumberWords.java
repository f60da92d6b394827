package nl.omzien.moderation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in words, read as digits where several stand in a row: "nul zes twaalf vierendertig". A
 * single word is left as it is: "een" is nearly always an article.
 */
final class NumberWords {

  static final NumberWords INSTANCE = new NumberWords();

  private static final Pattern ITEM = Pattern.compile("\\p{L}++|\\d++");
  private static final int LEAST_WORDS = 2;
  private static final int LEAST_DIGITS = 4;
  private static final int WIDEST_GAP = 3;

  private final Map<String, String> digitsOfWord = new HashMap<>();

  private NumberWords() {
    try {
      for (String line : RuleFile.lines("number-words.txt")) {
        String[] words = line.strip().split(" +");
        for (int i = 1; i < words.length && !line.startsWith("#"); i++) {
          digitsOfWord.put(words[i], words[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ReadableText inDigits(ReadableText text) {
    List<ReadableText.Replacement> all = new ArrayList<>();
    List<ReadableText.Replacement> row = new ArrayList<>();
    int digits = 0;
    int rowEnd = 0;
    Matcher item = ITEM.matcher(text.characters());
    while (item.find()) {
      String word = item.group();
      boolean isDigits = word.charAt(0) >= '0' && word.charAt(0) <= '9';
      String number = isDigits ? word : digitsOfWord.get(word);
      if (number == null || !joins(text.characters(), rowEnd, item.start())) {
        keep(all, row, digits);
        row = new ArrayList<>();
        digits = 0;
      }
      if (number != null) {
        digits += number.length();
        rowEnd = item.end();
        if (!isDigits) {
          row.add(new ReadableText.Replacement(new Span(item.start(), item.end()), number));
        }
      }
    }
    keep(all, row, digits);
    return all.isEmpty() ? text : text.with(all);
  }

  private static void keep(
      List<ReadableText.Replacement> all, List<ReadableText.Replacement> row, int digits) {
    boolean several =
        row.size() >= LEAST_WORDS
            || row.stream().anyMatch(r -> r.text().startsWith("0") && r.text().length() > 1);
    if (several && digits >= LEAST_DIGITS) {
      all.addAll(row);
    }
  }

  private static boolean joins(CharSequence text, int from, int to) {
    return to - from <= WIDEST_GAP
        && text.subSequence(from, to)
            .chars()
            .allMatch(c -> c == ' ' || c == '-' || c == ',' || c == '.' || c == '/');
  }
}
