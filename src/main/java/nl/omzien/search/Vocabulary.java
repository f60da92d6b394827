package nl.omzien.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
import org.apache.lucene.search.BoostAttribute;
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
  private static final int TWO_ERRORS = 6;
  private static final int LONGEST = 24;
  private static final int MOST = 2;

  /**
   * A word that may have been meant.
   *
   * @param likeness only to be compared with the others
   */
  record Likely(String word, double likeness) {}

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
      try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analysis.written))) {
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
    return near(word).stream().findFirst().map(Likely::word);
  }

  /** The known words that may have been meant, likeliest first. */
  List<Likely> near(String word) {
    int errors = word.length() < ONE_ERROR ? 0 : word.length() < TWO_ERRORS ? 1 : 2;
    if (errors == 0 || word.length() > LONGEST || knows(word)) {
      return List.of();
    }
    try {
      FuzzyTermsEnum near =
          new FuzzyTermsEnum(reader.terms(FIELD), new Term(FIELD, word), errors, 0, true);
      List<Likely> found = new ArrayList<>();
      for (BytesRef term = near.next(); term != null; term = near.next()) {
        found.add(likely(near, word, term.utf8ToString()));
      }
      found.sort(Comparator.comparingDouble(Likely::likeness).reversed());
      return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first letter is seldom wrong; same length and an everyday word are likelier. */
  private static Likely likely(FuzzyTermsEnum near, String word, String candidate)
      throws IOException {
    double likeness = near.attributes().getAttribute(BoostAttribute.class).getBoost();
    likeness += word.charAt(0) == candidate.charAt(0) ? 0.1 : 0;
    likeness += 0.03 * Math.log((double) near.totalTermFreq());
    return new Likely(candidate, likeness - 0.01 * Math.abs(word.length() - candidate.length()));
  }
}
