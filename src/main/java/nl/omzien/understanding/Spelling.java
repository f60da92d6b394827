package nl.omzien.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** Finds the known word that someone meant: one slip in a short word, two in a long one. */
final class Spelling {

  private static final int SHORTEST = 5;
  private static final int LONG = 9;
  private static final int LONGEST = 40;

  private final Terms terms;

  Spelling(Set<String> words) {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
      for (String word : words) {
        Document document = new Document();
        document.add(new StringField("word", word, Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
      writer.commit();
      terms = MultiTerms.getTerms(DirectoryReader.open(memory), "word");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The nearest known word with the same first letter; short words are left as they are. */
  Optional<String> meant(String folded) {
    if (folded.length() < SHORTEST || folded.length() > LONGEST) {
      return Optional.empty();
    }
    int slips = folded.length() < LONG ? 1 : 2;
    String best = null;
    float nearest = 0;
    try {
      FuzzyTermsEnum candidates =
          new FuzzyTermsEnum(terms, new Term("word", folded), slips, 1, true);
      BoostAttribute similarity = candidates.attributes().addAttribute(BoostAttribute.class);
      for (BytesRef word = candidates.next(); word != null; word = candidates.next()) {
        if (similarity.getBoost() > nearest) {
          nearest = similarity.getBoost();
          best = word.utf8ToString();
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Optional.ofNullable(best);
  }
}
