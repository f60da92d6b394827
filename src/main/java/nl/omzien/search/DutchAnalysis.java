package nl.omzien.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.Version;

/**
 * How text becomes terms, the same for documents and questions: words without accents, 's or case,
 * brought to a stem by Kraaij-Pohlmann with a list of exceptions.
 *
 * <p>This is the one place that knows the chain; everything else asks it for words.
 */
final class DutchAnalysis {
  /** A word of a text: as written (lower case, folded), its stem, and where it stands. */
  record Word(String written, String stem, int start, int end) {}

  private static final int GRAM = 4;

  private final StemmerOverrideFilter.StemmerOverrideMap exceptions = exceptions();
  private final CharArraySet parts = new CharArraySet(DataFile.PARTS.words(), true);
  private final CharArraySet whole = new CharArraySet(DataFile.WHOLE_WORDS.words(), true);

  /** Words as written. */
  final Analyzer written = analyzer(DutchAnalysis::asWritten);

  /** Stems. */
  final Analyzer stems = analyzer(source -> stem(asWritten(source)));

  /** Stems of words and of the household words inside compounds, at the same position. */
  final Analyzer compounds = analyzer(source -> stem(split(asWritten(source))));

  /** Pieces of four letters, for words that are spelled in a way of their own. */
  final Analyzer grams =
      analyzer(source -> new NGramTokenFilter(asWritten(source), GRAM, GRAM, true));

  /** Changes whenever a text would be indexed in another way. */
  String fingerprint() {
    CRC32 sum = new CRC32();
    for (DataFile file : DataFile.values()) {
      sum.update(file.text().getBytes(StandardCharsets.UTF_8));
    }
    return "kp4-" + Version.LATEST + "-" + Long.toHexString(sum.getValue());
  }

  /** The words of a text in their order. */
  List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (Token token : tokens(written, text)) {
      words.add(new Word(token.term, stem(token.term), token.start, token.end));
    }
    return words;
  }

  /** The stem of one word. */
  String stem(String word) {
    List<Token> tokens = tokens(stems, word);
    return tokens.isEmpty() ? word : tokens.get(0).term;
  }

  /** A term that an analyser made, and the place in the text that it came from. */
  record Token(String term, int start, int end) {}

  static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  private static TokenStream asWritten(TokenStream source) {
    TokenStream folded =
        new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
    return new ArabicStemFilter(new ArabicNormalizationFilter(folded));
  }

  private TokenStream split(TokenStream words) {
    TokenStream marked = new SetKeywordMarkerFilter(words, whole);
    return new CompoundParts(marked, parts);
  }

  private TokenStream stem(TokenStream words) {
    return new SnowballFilter(new StemmerOverrideFilter(words, exceptions), "Kp");
  }

  private static StemmerOverrideFilter.StemmerOverrideMap exceptions() {
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
    for (String line : DataFile.STEMS.lines()) {
      String[] rule = line.split("=>", 2);
      for (String word : rule[0].split(",", -1)) {
        builder.add(word.strip(), rule[1].strip());
      }
    }
    try {
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
