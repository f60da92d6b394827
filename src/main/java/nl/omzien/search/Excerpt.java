package nl.omzien.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text in an answer.
 *
 * @param text the piece
 * @param marked whether it is why this was found
 */
public record Excerpt(String text, boolean marked) {

  /** Cuts a text into pieces at its marks. */
  static List<Excerpt> of(String text, List<SearchHit.Mark> marks) {
    List<Excerpt> pieces = new ArrayList<>();
    int end = 0;
    for (SearchHit.Mark mark : marks) {
      if (mark.start() < end || mark.end() > text.length()) {
        continue;
      }
      if (mark.start() > end) {
        pieces.add(new Excerpt(text.substring(end, mark.start()), false));
      }
      pieces.add(new Excerpt(text.substring(mark.start(), mark.end()), true));
      end = mark.end();
    }
    if (end < text.length()) {
      pieces.add(new Excerpt(text.substring(end), false));
    }
    return pieces;
  }
}
