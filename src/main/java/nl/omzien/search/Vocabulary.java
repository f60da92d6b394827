package nl.omzien.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The words of this house, to set a misspelled word right. Only words from the data files: never a
 * word out of somebody's text, so that a suggestion can give nothing away.
 */
final class Vocabulary {
  private static final String FIELD = "word";
  private static final int ONE_ERROR = 4;
  private static final int TWO_ERRORS = 7;

  private final Set<String> words = new HashSet<>();
  private final LeafReader reader;

  Vocabulary(DutchAnalysis analysis, SkillWords skills) {
    StringBuilder all = new StringBuilder(skills.all());
    DataFile.THESAURUS.lines().forEach(line -> all.append(line).append('\n'));
    DataFile.PARTS.lines().forEach(line -> all.append(line).append('\n'));
    DataFile.COMMON_WORDS.lines().forEach(line -> all.append(line).append('\n'));
    DataFile.STEMS.lines().forEach(line -> all.append(line).append('\n'));
    analysis.words(all.toString()).forEach(word -> words.add(word.written()));
    Document document = new Document();
    document.add(new TextField(FIELD, all.toString(), Field.Store.NO));
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try {
      try (IndexWriter writer =
          new IndexWriter(memory, new IndexWriterConfig(analysis.written))) {
        writer.addDocument(document);
      }
      reader = DirectoryReader.open(memory).leaves().get(0).reader();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean knows(String word) {
    return words.contains(word);
  }

  /** The nearest known word, when it is near enough to be what was meant. */
  Optional<String> nearest(String word) {
    int errors = word.length() < ONE_ERROR ? 0 : word.length() < TWO_ERRORS ? 1 : 2;
    if (errors == 0 || knows(word)) {
      return Optional.empty();
    }
    try {
      Terms terms = reader.terms(FIELD);
      FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(FIELD, word), errors, 0, true);
      String best = null;
      float bestScore = 0;
      for (BytesRef term = near.next(); term != null; term = near.next()) {
        String candidate = term.utf8ToString();
        float score = likeness(near, word, candidate);
        if (score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
      return Optional.ofNullable(best);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first letter is seldom wrong, and a word of the same length is likelier. */
  private static float likeness(FuzzyTermsEnum near, String word, String candidate) {
    float likeness = near.attributes().getAttribute(org.apache.lucene.search.BoostAttribute.class).getBoost();
    likeness += word.charAt(0) == candidate.charAt(0) ? 0.1f : 0;
    return likeness - 0.01f * Math.abs(word.length() - candidate.length());
  }
}
