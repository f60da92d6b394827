package nl.omzien.moderation;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * A word or some words of a text that was changed.
 *
 * @param kind whether they stayed, came or went
 * @param text the words, with the space after them
 */
public record Difference(Kind kind, String text) {

  /** What became of words. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }

  /** The whole of both texts, word by word, as what stayed, went and came. */
  public static List<Difference> between(String before, String after) {
    List<Difference> pieces = new ArrayList<>();
    // the last word has no space after it: it is the same word all the same
    MeyersDiffWithLinearSpace<String> words =
        new MeyersDiffWithLinearSpace<>((one, other) -> one.strip().equals(other.strip()));
    for (AbstractDelta<String> delta :
        DiffUtils.diff(words(before), words(after), words, null, true).getDeltas()) {
      switch (delta.getType()) {
        case EQUAL -> add(pieces, Kind.SAME, delta.getTarget());
        case INSERT -> add(pieces, Kind.ADDED, delta.getTarget());
        case DELETE -> add(pieces, Kind.REMOVED, delta.getSource());
        case CHANGE -> {
          add(pieces, Kind.REMOVED, delta.getSource());
          add(pieces, Kind.ADDED, delta.getTarget());
        }
      }
    }
    return pieces;
  }

  private static void add(List<Difference> pieces, Kind kind, Chunk<String> words) {
    if (!words.getLines().isEmpty()) {
      pieces.add(new Difference(kind, String.join("", words.getLines())));
    }
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
  }
}
