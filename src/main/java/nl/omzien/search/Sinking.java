package nl.omzien.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * Lets sink what nobody says still holds: it is found, below what is like it. The moment from which
 * on lies in the index, so that nothing needs to be indexed again when it comes.
 */
final class Sinking {

  /** What is left of the score of what sank. */
  private static final float LEFT = 0.5f;

  private final IndexSearcher searcher;
  private final long now;

  Sinking(IndexSearcher searcher, Instant now) {
    this.searcher = searcher;
    this.now = now.toEpochMilli();
  }

  /** The same in the order that this gives. */
  TopDocs sunk(TopDocs found) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    boolean any = false;
    for (ScoreDoc doc : found.scoreDocs) {
      if (hasSunk(leaves.get(ReaderUtil.subIndex(doc.doc, leaves)), doc.doc)) {
        doc.score *= LEFT;
        any = true;
      }
    }
    if (any) {
      Arrays.sort(found.scoreDocs, Comparator.comparing((ScoreDoc doc) -> -doc.score));
    }
    return found;
  }

  private boolean hasSunk(LeafReaderContext leaf, int doc) throws IOException {
    NumericDocValues moments = leaf.reader().getNumericDocValues(DocumentFields.SINKS);
    return moments != null
        && moments.advanceExact(doc - leaf.docBase)
        && moments.longValue() <= now;
  }
}
