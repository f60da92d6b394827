package nl.omzien.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.KpStemmer;

/**
 * How text becomes stems, once for understanding and for search: accents folded, 's stripped, a few
 * stop words dropped, compounds split (only where texts are stored, a query keeps its words whole),
 * Kraaij-Pohlmann stems with exceptions. stopwords.txt, stems.txt and parts.txt hold the data.
 */
public final class DutchAnalysis {

  private static final int SHORTEST_COMPOUND = 7;
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST_PART = 20;

  private final CharArraySet stopWords = words("stopwords.txt");
  private final CharArraySet parts = words("parts.txt");
  private final StemmerOverrideFilter.StemmerOverrideMap exceptions = exceptions();
  private final Analyzer index = new Chain(true, false);
  private final Analyzer query = new Chain(false, false);
  private final Analyzer every = new Chain(true, true);

  /** For texts that are stored: the whole word, and at the same position its parts. */
  public Analyzer indexAnalyzer() {
    return index;
  }

  /** For what a person types: whole words only. */
  public Analyzer queryAnalyzer() {
    return query;
  }

  /** Like the index analyzer, with stop words, for expressions like "er niet meer zijn". */
  Analyzer everyWordAnalyzer() {
    return every;
  }

  boolean isStopWord(String folded) {
    return stopWords.contains(folded);
  }

  /** Lower case without accents, the word itself unchanged. */
  static String fold(CharSequence word) {
    char[] letters = word.toString().toLowerCase(Locale.ROOT).toCharArray();
    char[] folded = new char[letters.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
    return new String(folded, 0, length);
  }

  private static CharArraySet words(String file) {
    CharArraySet words = new CharArraySet(500, false);
    DataFile.lines(file).forEach(line -> words.addAll(Arrays.asList(line.split("\\s+"))));
    return words;
  }

  private static StemmerOverrideFilter.StemmerOverrideMap exceptions() {
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
    for (String line : DataFile.lines("stems.txt")) {
      int equals = line.indexOf('=');
      builder.add(line.substring(0, equals), line.substring(equals + 1));
    }
    try {
      return builder.build();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private final class Chain extends Analyzer {

    private final boolean splits;
    private final boolean keepsAll;

    Chain(boolean splits, boolean keepsAll) {
      this.splits = splits;
      this.keepsAll = keepsAll;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream stream = new EnglishPossessiveFilter(words);
      stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
      stream = new ArabicNormalizationFilter(stream);
      if (!keepsAll) {
        stream = new StopFilter(stream, stopWords);
      }
      if (splits) {
        stream =
            new DictionaryCompoundWordTokenFilter(
                stream, parts, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, true);
      }
      stream = new StemmerOverrideFilter(new ArabicStemFilter(stream), exceptions);
      stream = new SnowballFilter(stream, new KpStemmer());
      return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stream));
    }
  }
}
