package nl.omzien.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * The best of what was found. Of many answers the likeliest few hundred are chosen first, by adding
 * up everything that gives score: Lucene then skips what cannot be among them. Those are put in
 * their real order, in which each thing asked for counts once; then comes the likeness of letters,
 * which reads very many terms; and last what nobody confirmed sinks.
 */
final class BestFirst {
  private static final int LIKELIEST = 200;
  private static final int LIKENED = 100;

  private final IndexSearcher searcher;
  private final QuestionQuery question;
  private final Instant now;
  private final int limit;

  BestFirst(IndexSearcher searcher, QuestionQuery question, Instant now, int limit) {
    this.searcher = searcher;
    this.question = question;
    this.now = now;
    this.limit = limit;
  }

  /**
   * The best of these.
   *
   * @param found by the same searcher
   */
  TopDocs of(Found found) throws IOException {
    int few = Math.max(LIKELIEST, limit);
    TopDocs inOrder =
        found.total() > few && !question.wordless() ? ofMany(found, few) : ofFew(found, few);
    TopDocs likened =
        QueryRescorer.rescore(
            searcher,
            head(inOrder, Math.max(LIKENED, limit)),
            question.likeness(),
            1,
            Math.max(LIKENED, limit));
    return head(new Sinking(searcher, now).sunk(likened), limit);
  }

  private TopDocs ofFew(Found found, int few) throws IOException {
    return searcher.search(question.order(new FoundBefore(found)), few);
  }

  private TopDocs ofMany(Found found, int few) throws IOException {
    TopScoreDocCollector likeliest = new TopScoreDocCollectorManager(few, few).newCollector();
    searcher.search(question.sum(), new Among(likeliest, found));
    return new Exactly(question.order()).rescore(searcher, likeliest.topDocs(), few);
  }

  private static TopDocs head(TopDocs all, int most) {
    return new TopDocs(
        all.totalHits, Arrays.copyOf(all.scoreDocs, Math.min(most, all.scoreDocs.length)));
  }

  /** Forgets the score by which something was chosen. */
  private static final class Exactly extends QueryRescorer {
    Exactly(Query order) {
      super(order);
    }

    @Override
    protected float combine(float chosenBy, boolean matches, float score) {
      return matches ? score : 0;
    }
  }
}
