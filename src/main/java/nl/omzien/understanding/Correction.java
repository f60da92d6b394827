package nl.omzien.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stem that a misspelt word was meant to have; ordinary words are never taken for a slip. */
final class Correction {

  private final Set<String> ordinary = new HashSet<>();
  private final Spelling spelling;
  private final DutchAnalysis analysis;

  Correction(Lexicon lexicon, DutchAnalysis analysis) {
    this.analysis = analysis;
    spelling = new Spelling(lexicon.surfaces());
    for (String line : DataFile.lines("common.txt")) {
      ordinary.addAll(List.of(line.split("\\s+")));
    }
  }

  Optional<String> stem(String folded) {
    if (ordinary.contains(folded)) {
      return Optional.empty();
    }
    return spelling
        .meant(folded)
        .flatMap(word -> Reading.words(analysis.queryAnalyzer(), word).stream().findFirst())
        .map(Reading.Word::stem);
  }
}
