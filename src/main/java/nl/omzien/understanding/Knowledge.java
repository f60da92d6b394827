package nl.omzien.understanding;

import java.util.List;

/** All that the data files know, read once. */
final class Knowledge {

  private final WordList words = new WordList(DataFile.lines("words.txt"));
  private final Taxonomy taxonomy = new Taxonomy(words);
  private final DutchAnalysis analysis = new DutchAnalysis();
  private final OrdinaryWords ordinary = new OrdinaryWords(analysis);
  private final Lexicon lexicon =
      new Lexicon(words, DataFile.lines(Thesaurus.FILE), analysis, ordinary);
  private final Correction correction = new Correction(lexicon, ordinary, analysis);

  /** Reading takes about a second, and a proxy of an injected bean would do it twice. */
  private static final class Shipped {
    static final Knowledge KNOWLEDGE = new Knowledge();
  }

  /** Read only when somebody searches. */
  private static final class Searching {
    static final Vocabulary VOCABULARY = new Vocabulary(shipped().analysis);
  }

  static Vocabulary vocabulary() {
    return Searching.VOCABULARY;
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
    return Reading.words(analysis.compounds(), text);
  }

  List<Spotting.Hit> hits(List<Reading.Word> reading) {
    return new Spotting(lexicon, correction, ordinary, reading).hits();
  }
}
