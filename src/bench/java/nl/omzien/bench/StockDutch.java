package nl.omzien.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What a site gets that uses Lucene's Dutch as it comes: the same documents, one field, BM25. */
final class StockDutch implements AutoCloseable {
  private final Analyzer analyzer = new DutchAnalyzer();
  private final DirectoryReader reader;

  StockDutch(Map<String, String> texts) throws IOException {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
      for (Map.Entry<String, String> content : texts.entrySet()) {
        Document document = new Document();
        document.add(new StringField("id", content.getKey(), Field.Store.YES));
        document.add(new TextField("text", content.getValue(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(memory);
  }

  List<String> found(String text, int limit) {
    Query query = new QueryBuilder(analyzer).createBooleanQuery("text", text);
    if (query == null) {
      return List.of();
    }
    try {
      IndexSearcher searcher = new IndexSearcher(reader);
      List<String> ids = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
        ids.add(searcher.storedFields().document(hit.doc).get("id"));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    analyzer.close();
  }
}
