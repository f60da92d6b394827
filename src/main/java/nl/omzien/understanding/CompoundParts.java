package nl.omzien.understanding;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;

/** Lucene's splitter by dictionary, which leaves alone what only seems to be a compound. */
final class CompoundParts extends DictionaryCompoundWordTokenFilter {
  private static final int SHORTEST_WORD = 7;
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST_PART = 20;

  private final CharArraySet whole;

  CompoundParts(TokenStream words, CharArraySet parts, CharArraySet whole) {
    super(words, parts, SHORTEST_WORD, SHORTEST_PART, LONGEST_PART, true);
    this.whole = whole;
  }

  @Override
  protected void decompose() {
    if (!whole.contains(termAtt.buffer(), 0, termAtt.length())) {
      super.decompose();
    }
  }
}
