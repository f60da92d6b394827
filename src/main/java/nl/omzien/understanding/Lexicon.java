package nl.omzien.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;

/** The word list and the thesaurus as stems, by the word they begin with. */
final class Lexicon {

  private static final double SYNONYM = 0.6;

  private static final Comparator<String> RAREST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private static final Set<String> ARTICLES = Set.of("de", "het");

  /** Keys of a phrase, and whether they must stand side by side. */
  private record Keys(List<String> all, boolean fixed) {}

  private final DutchAnalysis analysis;
  private final OrdinaryWords ordinary;
  private final Map<List<String>, Map<Meaning.Target, Meaning>> meanings = new LinkedHashMap<>();
  private final Map<String, List<Meaning>> byFirstKey = new HashMap<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> surfaces = new TreeSet<>();

  Lexicon(WordList words, List<String> thesaurus, DutchAnalysis analysis, OrdinaryWords ordinary) {
    this.analysis = analysis;
    this.ordinary = ordinary;
    words.categories().values().forEach(this::add);
    words.skills().values().forEach(this::add);
    thesaurus.forEach(this::addSynonyms);
    for (Map<Meaning.Target, Meaning> each : meanings.values()) {
      for (Meaning meaning : each.values()) {
        byFirstKey.computeIfAbsent(meaning.keys().get(0), first -> new ArrayList<>()).add(meaning);
      }
    }
  }

  private void add(WordList.Block block) {
    Meaning.Target target = new Meaning.Target(block.skill(), block.code());
    for (WordList.Phrase phrase : block.phrases()) {
      Keys keys = keys(phrase.text(), Meaning.isDutch(phrase.language()));
      add(Meaning.of(target, phrase, keys.all(), keys.fixed()));
    }
  }

  private void add(Meaning meaning) {
    if (meaning.keys().isEmpty()) {
      return;
    }
    meanings
        .computeIfAbsent(meaning.keys(), none -> new LinkedHashMap<>())
        .merge(meaning.target(), meaning, Meaning::widest);
  }

  /** A rule "a, b" gives each the meanings of the others; "a => b, c" gives a those of b and c. */
  private void addSynonyms(String rule) {
    int arrow = rule.indexOf("=>");
    List<String> from = List.of((arrow < 0 ? rule : rule.substring(0, arrow)).split(","));
    List<String> to = List.of((arrow < 0 ? rule : rule.substring(arrow + 2)).split(","));
    List<Meaning> known = new ArrayList<>();
    for (String term : to) {
      known.addAll(meanings.getOrDefault(keys(term, true).all(), Map.of()).values());
    }
    for (String term : from) {
      Keys keys = keys(term, true);
      known.stream().filter(Meaning::hasSynonyms).forEach(meaning -> addSynonym(meaning, keys));
    }
  }

  private void addSynonym(Meaning of, Keys keys) {
    if (!keys.all().isEmpty()) {
      meanings
          .computeIfAbsent(keys.all(), none -> new LinkedHashMap<>())
          .putIfAbsent(
              of.target(),
              new Meaning(
                  of.target(), keys.all(), of.weight() * SYNONYM, "nl", keys.fixed(), false));
    }
  }

  /** What must be found of a phrase: its telling words, or if it has less than two, all words. */
  private Keys keys(String phrase, boolean dutch) {
    String[] words = phrase.strip().split("\\s+");
    if (words.length > 1) {
      List<String> telling = keys(words, analysis.telling(), dutch);
      return ordinary.all(phrase) || telling.size() < 2
          ? new Keys(keys(words, analysis.compounds(), dutch), true)
          : new Keys(telling, false);
    }
    return new Keys(keys(words, analysis.telling(), dutch), false);
  }

  private List<String> keys(String[] words, Analyzer analyzer, boolean dutch) {
    Set<String> keys = new TreeSet<>(RAREST_FIRST);
    for (String word : words) {
      if (word.endsWith("*")) {
        String beginning = DutchAnalysis.fold(word.substring(0, word.length() - 1));
        beginnings.add(beginning);
        keys.add(beginning + "*");
      } else if (words.length == 1 || !ARTICLES.contains(word)) {
        for (Reading.Word read : Reading.words(analyzer, word)) {
          keys.add(read.stem());
          stems.add(read.stem());
          if (dutch) {
            surfaces.add(read.folded());
          }
        }
      }
    }
    return List.copyOf(keys);
  }

  boolean knows(String stem) {
    return stems.contains(stem);
  }

  /** The known stem of a word that comes from the same verb as this one. */
  Optional<String> kin(String folded) {
    return ordinary.contains(folded)
        ? Optional.empty()
        : Kin.of(folded).stream()
            .filter(surfaces::contains)
            .map(analysis::stem)
            .filter(stems::contains)
            .findFirst();
  }

  /** The keys of beginnings that this word begins with. */
  List<String> beginnings(String folded) {
    List<String> found = new ArrayList<>();
    for (int length = 1; length <= folded.length(); length++) {
      if (beginnings.contains(folded.substring(0, length))) {
        found.add(folded.substring(0, length) + "*");
      }
    }
    return found;
  }

  List<Meaning> beginningWith(String key) {
    return byFirstKey.getOrDefault(key, List.of());
  }

  /** Every word of the list as written, lower case without accents, for spelling. */
  Set<String> surfaces() {
    return surfaces;
  }
}
