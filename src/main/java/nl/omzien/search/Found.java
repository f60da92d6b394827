package nl.omzien.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/**
 * Everything that one search found, as a set of bits for each segment of the index. Each condition
 * is looked up by itself and the sets are brought together, 64 documents at a time: several
 * disjunctions that walk side by side keep a heap for each step, which takes three times as long.
 */
final class Found extends SimpleCollector {
  private final Map<LeafReaderContext, FixedBitSet> documents = new LinkedHashMap<>();
  private FixedBitSet present;
  private long total;

  private Found() {}

  /** What fulfils all of these conditions; there is at least one. */
  static Found all(IndexSearcher searcher, List<Query> conditions) throws IOException {
    Found found = new Found();
    searcher.search(new ConstantScoreQuery(conditions.get(0)), found);
    for (Query condition : conditions.subList(1, conditions.size())) {
      Found also = new Found();
      searcher.search(new ConstantScoreQuery(condition), also);
      found.documents.keySet().retainAll(also.documents.keySet());
      found.documents.forEach((leaf, some) -> some.and(also.documents.get(leaf)));
    }
    found.total = found.documents.values().stream().mapToLong(FixedBitSet::cardinality).sum();
    return found;
  }

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
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
