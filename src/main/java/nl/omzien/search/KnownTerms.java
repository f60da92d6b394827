package nl.omzien.search;

import java.util.Collection;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms that were analysed before: the words of a skill are the same for everyone who has it. */
final class KnownTerms extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Collection<String> terms;
  private Iterator<String> next;

  KnownTerms(Collection<String> terms) {
    this.terms = terms;
  }

  @Override
  public void reset() {
    next = terms.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!next.hasNext()) {
      return false;
    }
    clearAttributes();
    term.append(next.next());
    return true;
  }
}
