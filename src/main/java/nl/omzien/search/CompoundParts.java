package nl.omzien.search;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Lucene's splitter by dictionary, which leaves alone what is marked as a word of its own. */
final class CompoundParts extends DictionaryCompoundWordTokenFilter {
  private static final int SHORTEST_WORD = 7;
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST_PART = 15;
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  CompoundParts(TokenStream words, CharArraySet parts) {
    super(words, parts, SHORTEST_WORD, SHORTEST_PART, LONGEST_PART, true);
  }

  @Override
  protected void decompose() {
    if (!keyword.isKeyword()) {
      super.decompose();
    }
  }
}
