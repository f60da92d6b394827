package nl.omzien.search;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Terms with how much each says of its document, kept where Lucene keeps how often it occurs. */
final class WeightedTerms extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute weight = addAttribute(TermFrequencyAttribute.class);
  private final Map<String, Double> terms;
  private Iterator<Map.Entry<String, Double>> next;

  WeightedTerms(Map<String, Double> terms) {
    this.terms = terms;
  }

  @Override
  public void reset() {
    next = terms.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!next.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Double> one = next.next();
    term.append(one.getKey());
    weight.setTermFrequency(WeightSimilarity.kept(one.getValue()));
    return true;
  }
}
