package nl.omzien.understanding;

import java.util.Optional;
import org.apache.lucene.analysis.CharArraySet;

/** The stem that a misspelt word was meant to have. */
final class Correction {

  private final Spelling spelling;
  private final OrdinaryWords ordinary;
  private final DutchAnalysis analysis;

  Correction(Lexicon lexicon, OrdinaryWords ordinary, DutchAnalysis analysis) {
    this.spelling = new Spelling(lexicon.surfaces(), CharArraySet.EMPTY_SET);
    this.ordinary = ordinary;
    this.analysis = analysis;
  }

  Optional<String> stem(String folded) {
    if (ordinary.contains(folded) || analysis.isDutch(folded)) {
      return Optional.empty();
    }
    return spelling
        .meant(folded)
        .flatMap(word -> Reading.words(analysis.telling(), word).stream().findFirst())
        .map(Reading.Word::stem);
  }
}
