package nl.omzien.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All that the data files know, read once. */
final class Knowledge {

  private final WordList words;
  private final Taxonomy taxonomy;
  private final DutchAnalysis analysis;
  private final OrdinaryWords ordinary;
  private final Sayings sayings;
  private final Lexicon lexicon;
  private final Correction correction;
  private final Learned learned;

  private Knowledge() {
    words = new WordList(DataFile.lines("words.txt"));
    taxonomy = new Taxonomy(words);
    analysis = new DutchAnalysis();
    ordinary = new OrdinaryWords(analysis);
    sayings = new Sayings(List.of(), analysis);
    lexicon = new Lexicon(words, DataFile.lines(Thesaurus.FILE), analysis, ordinary);
    correction = new Correction(lexicon, ordinary, analysis);
    learned = Learned.shipped(Learned.SKILLS);
  }

  /** All that was known, and what people of this place say besides. */
  private Knowledge(Knowledge known, List<Saying> said) {
    words = known.words;
    taxonomy = known.taxonomy;
    analysis = known.analysis;
    ordinary = known.ordinary;
    sayings = new Sayings(said, analysis);
    List<String> thesaurus = new ArrayList<>(DataFile.lines(Thesaurus.FILE));
    thesaurus.addAll(sayings.rules());
    lexicon = new Lexicon(words.with(said), thesaurus, analysis, ordinary);
    correction = new Correction(lexicon, ordinary, analysis);
    learned = known.learned;
  }

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

  /** What is known at this moment. */
  static Knowledge present() {
    Knowledge heard = Heard.knowledge;
    return heard == null ? shipped() : heard;
  }

  /** From now on, on this node, these are known as well; nobody waits for it. */
  static void hear(List<Saying> said) {
    Heard.knowledge = said.isEmpty() ? null : with(said);
  }

  /** The same with these. */
  static Knowledge with(List<Saying> said) {
    return new Knowledge(shipped(), said);
  }

  private static final class Heard {
    static volatile Knowledge knowledge;
  }

  Sayings sayings() {
    return sayings;
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

  /** What the examples teach of this text. */
  Map<String, Double> likely(List<Reading.Word> reading) {
    return learned.likely(sayings.plainly(reading));
  }

  List<Spotting.Hit> hits(List<Reading.Word> reading) {
    return new Spotting(lexicon, correction, ordinary, reading).hits();
  }
}
