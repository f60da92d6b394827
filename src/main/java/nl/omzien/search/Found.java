package nl.omzien.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Everything that one search found, as a set of bits for each segment of the index. */
final class Found extends SimpleCollector {
  private final Map<LeafReaderContext, FixedBitSet> documents = new LinkedHashMap<>();
  private FixedBitSet present;
  private long total;

  /** How many. */
  long total() {
    return total;
  }

  /** Those of one segment; empty when there are none. */
  Optional<FixedBitSet> in(LeafReaderContext leaf) {
    return Optional.ofNullable(documents.get(leaf));
  }

  /** Those of each segment that has any. */
  Map<LeafReaderContext, FixedBitSet> bySegment() {
    return documents;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    present = new FixedBitSet(leaf.reader().maxDoc());
    documents.put(leaf, present);
  }

  @Override
  public void collect(int document) throws IOException {
    present.set(document);
    total++;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
