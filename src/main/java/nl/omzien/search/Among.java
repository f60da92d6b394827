package nl.omzien.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.util.FixedBitSet;

/**
 * Collects only what was found before. As a filter of the query it would keep Lucene from skipping
 * by the highest score that a block of documents can have.
 */
final class Among extends FilterCollector {
  private final Found found;

  Among(Collector inner, Found found) {
    super(inner);
    this.found = found;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    FixedBitSet documents = found.in(leaf).orElseThrow(CollectionTerminatedException::new);
    return new FilterLeafCollector(super.getLeafCollector(leaf)) {
      @Override
      public void collect(int document) throws IOException {
        if (documents.get(document)) {
          super.collect(document);
        }
      }
    };
  }
}
