package nl.omzien.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * One index on disk from its building to its replacement: one writer, and searchers that never wait
 * for it. What made it (schema, analysis) and how far it is in the feed go into its commits.
 */
final class Generation implements AutoCloseable {
  private static final String POSITION = "position";
  private static final String MADE_BY = "made-by";

  /** Words come with a weight of their own; of letters, length says little: texts are short. */
  static final Similarity SIMILARITY =
      new PerFieldSimilarityWrapper() {
        private final Similarity weights = new WeightSimilarity();
        private final Similarity letters = new BM25Similarity(0.9f, 0.3f);

        @Override
        public Similarity get(String field) {
          return DocumentFields.weighted(field) ? weights : letters;
        }
      };

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final DocumentFields fields;
  private final String madeBy;
  private volatile long position;

  /**
   * Opens what lies in the folder, or begins anew.
   *
   * @throws IOException when what lies there is damaged
   */
  Generation(Path folder, Words words) throws IOException {
    fields = words.fields();
    directory = FSDirectory.open(folder);
    IndexWriter opened = null;
    try {
      Map<String, String> data = verify(directory);
      madeBy = data.getOrDefault(MADE_BY, words.fingerprint());
      position = Long.parseLong(data.getOrDefault(POSITION, "-1"));
      opened =
          new IndexWriter(
              directory, new IndexWriterConfig(words.analyzer()).setSimilarity(SIMILARITY));
      searchers = new SearcherManager(opened, new Searchers());
      writer = opened;
    } catch (IOException | RuntimeException e) {
      if (opened != null) {
        opened.rollback();
      }
      directory.close();
      throw e;
    }
  }

  /** Reads every checksum, so that damage shows at the start and not in an answer. */
  private static Map<String, String> verify(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Map.of();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return reader.getIndexCommit().getUserData();
    }
  }

  boolean madeBy(String fingerprint) {
    return madeBy.equals(fingerprint);
  }

  long position() {
    return position;
  }

  SearcherManager searchers() {
    return searchers;
  }

  void write(Change change) throws IOException {
    Term id = new Term(DocumentFields.ID, change.id());
    if (change.document().isPresent()) {
      writer.updateDocument(id, fields.of(change.document().get()));
    } else {
      writer.deleteDocuments(id);
    }
  }

  /** Brings everything together in one segment: a word is then looked up once, not ten times. */
  void gather() throws IOException {
    writer.forceMerge(1);
  }

  /** From now on, what was written can be found. */
  void show(long newPosition) throws IOException {
    searchers.maybeRefreshBlocking();
    position = newPosition;
  }

  /** Puts what was written safely on disk, with its position. */
  void commit() throws IOException {
    Map<String, String> data = new HashMap<>();
    data.put(POSITION, Long.toString(position));
    data.put(MADE_BY, madeBy);
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  /** Lucene only marks what is removed: this takes its words out of the files as well. */
  void purge() throws IOException {
    writer.forceMergeDeletes(true);
    commit();
    searchers.maybeRefreshBlocking();
    writer.deleteUnusedFiles();
  }

  /** Closes without a commit: for what is to be thrown away. */
  void abandon() throws IOException {
    searchers.close();
    writer.rollback();
    directory.close();
  }

  @Override
  public void close() throws IOException {
    try {
      if (writer.isOpen()) {
        commit();
      }
    } finally {
      abandon();
    }
  }

  private static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(SIMILARITY);
      return searcher;
    }
  }
}
