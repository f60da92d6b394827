package nl.omzien.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.KpStemmer;

/**
 * How text becomes terms, once for understanding and for search: words without accents, 's or case,
 * brought to a stem by Kraaij-Pohlmann with a list of exceptions. The one place that knows the
 * chain; stems.txt, parts.txt, whole_words.txt and stopwords.txt hold the data.
 */
public final class DutchAnalysis {

  /** A word of a text: as written (lower case, folded), its stem, and where it stands. */
  public record Word(String written, String stem, int start, int end) {}

  /** A term that an analyser made, and the place in the text that it came from. */
  public record Token(String term, int start, int end) {}

  private static final int GRAM = 4;
  private static final int LONGEST_BEGINNING = 15;

  private final CharArraySet stopWords = set("stopwords.txt");
  private final CharArraySet parts = set("parts.txt");
  private final CharArraySet whole = set("whole_words.txt");
  private final CharArraySet dutch = dictionary();
  private final StemmerOverrideFilter.StemmerOverrideMap exceptions = exceptions();
  private final Analyzer written = analyzer(DutchAnalysis::asWritten);
  private final Analyzer stems = analyzer(source -> stem(asWritten(source)));
  private final Analyzer telling = analyzer(source -> stem(withoutStops(asWritten(source))));
  private final Analyzer compounds = analyzer(source -> stem(split(asWritten(source))));
  private final Analyzer beginnings =
      analyzer(source -> new EdgeNGramTokenFilter(asWritten(source), 1, LONGEST_BEGINNING, true));
  private final Analyzer split = analyzer(source -> split(asWritten(source)));
  private final Analyzer grams =
      analyzer(source -> new NGramTokenFilter(asWritten(source), GRAM, GRAM, true));

  /** Words as written. */
  public Analyzer written() {
    return written;
  }

  /** Stems of every word. */
  public Analyzer stems() {
    return stems;
  }

  /** Stems of every word, and at the same position those of the household words inside it. */
  public Analyzer compounds() {
    return compounds;
  }

  /** Pieces of four letters, for words that are spelled in a way of their own. */
  public Analyzer grams() {
    return grams;
  }

  /** Every beginning of every word as written: to find while somebody is typing. */
  public Analyzer beginnings() {
    return beginnings;
  }

  /** Stems of the words that say something. */
  Analyzer telling() {
    return telling;
  }

  /** The words of a text in their order. */
  public List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (Token token : tokens(written, text)) {
      words.add(new Word(token.term, stem(token.term), token.start, token.end));
    }
    return words;
  }

  /** The stem of one word. */
  public String stem(String word) {
    List<Token> tokens = tokens(stems, word);
    return tokens.isEmpty() ? word : tokens.get(0).term;
  }

  /** The stems of the household words that a word begins or ends with: what it is made of. */
  public List<String> edges(String word) {
    List<String> edges = new ArrayList<>();
    for (Token part : tokens(split, word)) {
      if (!part.term.equals(word) && (word.startsWith(part.term) || word.endsWith(part.term))) {
        edges.add(stem(part.term));
      }
    }
    return edges;
  }

  /** What this analyser makes of a text. */
  public static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return tokens;
  }

  /** Whether OpenTaal's list (dutch-licence.txt) has this word. */
  boolean isDutch(String folded) {
    return dutch.contains(folded);
  }

  /** All that OpenTaal's list has. */
  CharArraySet dutch() {
    return dutch;
  }

  boolean isStopWord(String folded) {
    return stopWords.contains(folded);
  }

  /** Lower case without accents, the word itself unchanged. */
  public static String fold(CharSequence word) {
    char[] letters = word.toString().toLowerCase(Locale.ROOT).toCharArray();
    char[] folded = new char[letters.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
    return new String(folded, 0, length);
  }

  private static CharArraySet set(String file) {
    CharArraySet words = new CharArraySet(500, false);
    DataFile.lines(file).forEach(line -> words.addAll(Arrays.asList(line.split("\\s+"))));
    return words;
  }

  private static CharArraySet dictionary() {
    CharArraySet words = new CharArraySet(300_000, false);
    DataFile.zipped("dutch.txt.gz").forEach(word -> words.add(word));
    return words;
  }

  private static StemmerOverrideFilter.StemmerOverrideMap exceptions() {
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
    for (String line : DataFile.lines("stems.txt")) {
      String[] rule = line.split("=>", 2);
      for (String word : rule[0].split(",", -1)) {
        builder.add(word.strip(), rule[1].strip());
      }
    }
    try {
      return builder.build();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static TokenStream asWritten(TokenStream source) {
    TokenStream folded =
        new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
    return new ArabicStemFilter(new ArabicNormalizationFilter(folded));
  }

  private TokenStream withoutStops(TokenStream words) {
    return new StopFilter(words, stopWords);
  }

  private TokenStream split(TokenStream words) {
    return new CompoundParts(words, parts, whole, dutch);
  }

  private TokenStream stem(TokenStream words) {
    TokenStream overridden = new StemmerOverrideFilter(words, exceptions);
    return new RemoveDuplicatesTokenFilter(new SnowballFilter(overridden, new KpStemmer()));
  }

  private static Analyzer analyzer(UnaryOperator<TokenStream> chain) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        return new TokenStreamComponents(source, chain.apply(source));
      }
    };
  }
}
