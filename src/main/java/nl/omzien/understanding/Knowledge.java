package nl.omzien.understanding;

import java.util.List;

/** All that the data files know, read once. */
final class Knowledge {

  private final WordList words = new WordList(DataFile.lines("words.txt"));
  private final Taxonomy taxonomy = new Taxonomy(words);
  private final DutchAnalysis analysis = new DutchAnalysis();
  private final OrdinaryWords ordinary = new OrdinaryWords(analysis);
  private final Lexicon lexicon =
      new Lexicon(words, DataFile.lines("thesaurus_nl.txt"), analysis, ordinary);
  private final Correction correction = new Correction(lexicon, ordinary, analysis);

  /** Reading takes about a second, and a proxy of an injected bean would do it twice. */
  private static final class Shipped {
    static final Knowledge KNOWLEDGE = new Knowledge();
  }

  static Knowledge shipped() {
    return Shipped.KNOWLEDGE;
  }

  WordList words() {
    return words;
  }

  Taxonomy taxonomy() {
    return taxonomy;
  }

  List<Reading.Word> read(String text) {
    return Reading.words(analysis.everyWordAnalyzer(), text);
  }

  List<Spotting.Hit> hits(List<Reading.Word> reading) {
    return new Spotting(lexicon, correction, ordinary, reading).hits();
  }
}
