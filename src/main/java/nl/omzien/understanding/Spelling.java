package nl.omzien.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
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

/**
 * Finds the known word that someone meant. Knows only words of the data files: never a word out of
 * somebody's text, so that a correction can give nothing away.
 */
public final class Spelling {

  /**
   * A word that may have been meant.
   *
   * @param likeness only to be compared with the others
   */
  public record Likely(String word, double likeness) {}

  private static final String FIELD = "word";
  private static final int SHORTEST = 5;
  private static final int TWO_SLIPS = 8;
  private static final int LONG = 9;
  private static final int LONGEST = 20;
  private static final int MOST = 2;

  /** A question is asked again for each page and each filter; likenesses cost milliseconds. */
  private static final int REMEMBERED = 500;

  private final Map<String, List<Likely>> nearLately = lately();
  private final Map<String, Optional<String>> meantLately = lately();
  private final Set<String> words;
  private final CharArraySet alsoRight;
  private final Terms terms;

  /**
   * Knows these words.
   *
   * @param words lower case, without accents; one that comes more often is likelier to be meant
   * @param alsoRight words that are written right, and that no other is corrected to
   */
  public Spelling(Collection<String> words, CharArraySet alsoRight) {
    this.words = new HashSet<>(words);
    this.alsoRight = alsoRight;
    Document document = new Document();
    document.add(new TextField(FIELD, String.join(" ", words), Field.Store.NO));
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(memory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      writer.addDocument(document);
      writer.commit();
      terms = MultiTerms.getTerms(DirectoryReader.open(memory), FIELD);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Whether it is written right. */
  public boolean knows(String word) {
    return words.contains(word) || alsoRight.contains(word);
  }

  /**
   * The known words that may have been meant, likeliest first: one slip in a word of four letters,
   * two in one of eight. For a question, where a wrong guess costs little.
   */
  public List<Likely> near(String word) {
    int slips = word.length() < 4 ? 0 : word.length() < TWO_SLIPS ? 1 : 2;
    if (slips == 0 || word.length() > LONGEST + 4 || knows(word)) {
      return List.of();
    }
    return remembered(nearLately, word, some -> likeliest(some, slips));
  }

  private List<Likely> likeliest(String word, int slips) {
    List<Likely> found = new ArrayList<>();
    try {
      FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(FIELD, word), slips, 0, true);
      for (BytesRef term = near.next(); term != null; term = near.next()) {
        found.add(likely(near, word, term.utf8ToString()));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    found.sort(Comparator.comparingDouble(Likely::likeness).reversed());
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  /** The first letter is seldom wrong; same length and an everyday word are likelier. */
  private static Likely likely(FuzzyTermsEnum near, String word, String candidate)
      throws IOException {
    double likeness = near.attributes().getAttribute(BoostAttribute.class).getBoost();
    likeness += word.charAt(0) == candidate.charAt(0) ? 0.1 : 0;
    likeness += 0.03 * Math.log((double) near.totalTermFreq());
    return new Likely(candidate, likeness - 0.01 * Math.abs(word.length() - candidate.length()));
  }

  /**
   * The nearest known word with the same first letter; short words are left as they are. For a
   * text, where a wrong guess would stand beside what was meant.
   */
  Optional<String> meant(String folded) {
    boolean word = folded.chars().allMatch(Character::isLetter);
    if (!word || folded.length() < SHORTEST || folded.length() > LONGEST) {
      return Optional.empty();
    }
    return remembered(
        meantLately,
        folded,
        some -> {
          Optional<String> one = nearest(some, 1);
          return one.isPresent() || some.length() < LONG ? one : nearest(some, 2);
        });
  }

  private Optional<String> nearest(String folded, int slips) {
    String best = null;
    float nearest = 0;
    try {
      FuzzyTermsEnum candidates =
          new FuzzyTermsEnum(terms, new Term(FIELD, folded), slips, 1, true);
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

  /** Two at once may both reckon; nobody waits for somebody else's word. */
  private static <T> T remembered(Map<String, T> lately, String word, Function<String, T> reckon) {
    T known = lately.get(word);
    if (known == null) {
      known = reckon.apply(word);
      lately.put(word, known);
    }
    return known;
  }

  private static <T> Map<String, T> lately() {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > REMEMBERED;
          }
        });
  }
}
