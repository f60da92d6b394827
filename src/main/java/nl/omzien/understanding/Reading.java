package nl.omzien.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A text taken apart into words; stop words are gone and leave no gap. */
final class Reading {

  /**
   * A word of the text.
   *
   * @param surface as written
   * @param folded lower case, without accents
   * @param stem of the whole word
   * @param parts stems of what it is composed of; empty when it is no compound
   * @param pause before it, in words: 0 none, 1 a comma, 3 the end of a sentence
   * @param begin index of its first UTF-16 code unit in the text
   */
  record Word(
      String surface, String folded, String stem, List<String> parts, int pause, int begin) {

    /** Whether a sentence begins here. */
    boolean beginsSentence() {
      return pause == SENTENCE;
    }

    /** Index after its last UTF-16 code unit in the text. */
    int end() {
      return begin + surface.length();
    }
  }

  private static final int SENTENCE = 3;

  private Reading() {}

  static List<Word> words(Analyzer analyzer, String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int end = 0;
      while (stream.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          String surface = text.substring(offset.startOffset(), offset.endOffset());
          int pause = pause(text, end, offset.startOffset());
          words.add(
              new Word(
                  surface,
                  DutchAnalysis.fold(surface),
                  term.toString(),
                  new ArrayList<>(),
                  pause,
                  offset.startOffset()));
          end = offset.endOffset();
        } else {
          words.get(words.size() - 1).parts().add(term.toString());
        }
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return words;
  }

  private static int pause(String text, int from, int to) {
    int pause = 0;
    for (int i = from; from > 0 && i < to; i++) {
      char sign = text.charAt(i);
      if (sign == '.' || sign == '!' || sign == '?' || sign == '\n') {
        return SENTENCE;
      }
      pause = sign == ',' || sign == ';' || sign == ':' ? 1 : pause;
    }
    return pause;
  }
}
