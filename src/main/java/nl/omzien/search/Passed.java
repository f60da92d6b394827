package nl.omzien.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;

/** Finds what was to take place at a moment that has passed. */
final class Passed {
  private static final int MOST = 1000;

  private final SearcherManager searchers;

  Passed(SearcherManager searchers) {
    this.searchers = searchers;
  }

  List<String> before(Instant now) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      List<String> ids = new ArrayList<>();
      for (ScoreDoc each :
          searcher.search(
                  LongPoint.newRangeQuery(DocumentFields.NEXT, Long.MIN_VALUE, now.toEpochMilli()),
                  MOST)
              .scoreDocs) {
        ids.add(searcher.storedFields().document(each.doc).get(DocumentFields.ID));
      }
      return ids;
    } finally {
      searchers.release(searcher);
    }
  }
}
