package nl.omzien.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Scores a term by how rare it is, as BM25 does, times the weight that the document gave it when it
 * was indexed ({@link WeightedTerms}). One list of documents a term is read in place of one for
 * each place where a word can stand.
 */
final class WeightSimilarity extends Similarity {
  private static final int STEPS = 1000;

  /** A weight as it is kept: a whole number, at least 1. */
  static int kept(double weight) {
    return Math.max(1, (int) Math.round(weight * STEPS));
  }

  /** Documents have no length here: the weights know of it. */
  @Override
  public long computeNorm(FieldInvertState state) {
    return 1;
  }

  @Override
  public SimScorer scorer(
      float boost, CollectionStatistics collection, TermStatistics... statistics) {
    double rare = 0;
    for (TermStatistics term : statistics) {
      rare += Math.log(1 + (collection.docCount() - term.docFreq() + 0.5) / (term.docFreq() + 0.5));
    }
    float factor = (float) (boost * rare / STEPS);
    return new SimScorer() {
      @Override
      public float score(float kept, long norm) {
        return factor * kept;
      }
    };
  }
}
