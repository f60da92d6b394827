package nl.omzien.understanding;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.CompoundWordTokenFilterBase;

/**
 * Splits a Dutch compound into the household words that it is made of. A part counts only when what
 * is left beside it are words as well: there is no <i>rouw</i> in <i>mevrouw</i>.
 */
final class CompoundParts extends CompoundWordTokenFilterBase {
  private static final int SHORTEST_WORD = 7;
  private static final int LONGEST_WORD = 40;
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST_PART = 20;

  /** A beginning or end of so many letters is believed also when the rest is no word. */
  private static final int BELIEVED = 6;

  /** Household words are liked better than others, and few parts better than many. */
  private static final double HOUSEHOLD = 1;

  private static final double OTHER = 2.5;
  private static final double JOINT = 0.1;
  private static final List<String> JOINTS = List.of("s", "en", "n", "e", "er");

  private final CharArraySet parts;
  private final CharArraySet whole;
  private final CharArraySet dutch;

  private record Part(int begin, int length, boolean household) {}

  private record Way(double cost, Part last, int from) {}

  CompoundParts(TokenStream words, CharArraySet parts, CharArraySet whole, CharArraySet dutch) {
    super(words, parts, SHORTEST_WORD, SHORTEST_PART, LONGEST_PART, false);
    this.parts = parts;
    this.whole = whole;
    this.dutch = dutch;
  }

  @Override
  protected void decompose() {
    int length = termAtt.length();
    if (length > LONGEST_WORD || whole.contains(termAtt.buffer(), 0, length)) {
      return;
    }
    Way[] ways = ways(length);
    if (ways[length] == null) {
      edges(length);
      return;
    }
    List<Part> found = new ArrayList<>();
    for (int at = length; at > 0; at = ways[at].from()) {
      found.add(0, ways[at].last());
    }
    boolean sure = found.stream().allMatch(Part::household);
    for (Part part : found) {
      if (part.household() && part.length() < length && (sure || part.length() > SHORTEST_PART)) {
        tokens.add(new CompoundToken(part.begin(), part.length()));
      }
    }
  }

  /** The cheapest way to read the word up to each letter. */
  private Way[] ways(int length) {
    Way[] ways = new Way[length + 1];
    ways[0] = new Way(0, null, 0);
    for (int begin = 0; begin <= length - SHORTEST_PART; begin++) {
      if (ways[begin] == null) {
        continue;
      }
      int most = Math.min(LONGEST_PART, length - begin);
      for (int size = SHORTEST_PART; size <= most; size++) {
        boolean household = parts.contains(termAtt.buffer(), begin, size);
        boolean all = size == length;
        if (household || (!all && dutch.contains(termAtt.buffer(), begin, size))) {
          double cost = ways[begin].cost() + (household ? HOUSEHOLD : OTHER + 3.0 / size);
          reach(ways, begin, new Part(begin, size, household), cost);
        }
      }
    }
    return ways;
  }

  private void reach(Way[] ways, int from, Part part, double cost) {
    int end = part.begin() + part.length();
    better(ways, end, new Way(cost, part, from));
    for (String joint : JOINTS) {
      int after = end + joint.length();
      if (after < ways.length && joint.contentEquals(termAtt.subSequence(end, after))) {
        better(ways, after, new Way(cost + JOINT, part, from));
      }
    }
  }

  private static void better(Way[] ways, int at, Way way) {
    if (ways[at] == null || way.cost() < ways[at].cost()) {
      ways[at] = way;
    }
  }

  private void edges(int length) {
    for (int size = Math.min(LONGEST_PART, length - 1); size >= BELIEVED; size--) {
      if (parts.contains(termAtt.buffer(), 0, size)) {
        tokens.add(new CompoundToken(0, size));
        return;
      }
      if (parts.contains(termAtt.buffer(), length - size, size)) {
        tokens.add(new CompoundToken(length - size, size));
        return;
      }
    }
  }
}
