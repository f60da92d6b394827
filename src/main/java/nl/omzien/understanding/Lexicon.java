package nl.omzien.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;

/** The word list and the thesaurus as stems, by the word they begin with. */
final class Lexicon {

  private static final double SYNONYM = 0.6;

  private static final Comparator<String> RAREST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

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
      boolean fixed = ordinary.all(phrase.text());
      List<String> keys = keys(phrase.text());
      if (!keys.isEmpty()) {
        add(new Meaning(target, keys, phrase.weight(), phrase.language(), fixed, phrase.sign()));
      }
    }
  }

  private void add(Meaning meaning) {
    meanings
        .computeIfAbsent(meaning.keys(), key -> new LinkedHashMap<>())
        .merge(meaning.target(), meaning, (a, b) -> a.weight() >= b.weight() ? a : b);
  }

  /** A rule "a, b" gives each the meanings of the others; "a => b, c" gives a those of b and c. */
  private void addSynonyms(String rule) {
    int arrow = rule.indexOf("=>");
    List<String> from = List.of((arrow < 0 ? rule : rule.substring(0, arrow)).split(","));
    List<String> to = List.of((arrow < 0 ? rule : rule.substring(arrow + 2)).split(","));
    List<Meaning> known = new ArrayList<>();
    for (String term : to) {
      known.addAll(meaningsOf(keys(term)));
    }
    for (String term : from) {
      List<String> keys = keys(term);
      if (!keys.isEmpty()) {
        known.stream()
            .filter(Meaning::hasSynonyms)
            .forEach(meaning -> addSynonym(meaning, keys, ordinary.all(term)));
      }
    }
  }

  private void addSynonym(Meaning of, List<String> keys, boolean fixed) {
    meanings
        .computeIfAbsent(keys, none -> new LinkedHashMap<>())
        .putIfAbsent(
            of.target(), new Meaning(of.target(), keys, of.weight() * SYNONYM, "nl", fixed, false));
  }

  private Collection<Meaning> meaningsOf(List<String> keys) {
    return meanings.getOrDefault(keys, Map.of()).values();
  }

  private List<String> keys(String phrase) {
    Set<String> keys = new TreeSet<>(RAREST_FIRST);
    Analyzer analyzer =
        ordinary.all(phrase) ? analysis.everyWordAnalyzer() : analysis.queryAnalyzer();
    for (String word : phrase.strip().split("\\s+")) {
      if (word.endsWith("*")) {
        String beginning = DutchAnalysis.fold(word.substring(0, word.length() - 1));
        beginnings.add(beginning);
        keys.add(beginning + "*");
      } else {
        for (Reading.Word read : Reading.words(analyzer, word)) {
          stems.add(read.stem());
          surfaces.add(read.folded());
          keys.add(read.stem());
        }
      }
    }
    return List.copyOf(keys);
  }

  boolean knows(String stem) {
    return stems.contains(stem);
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
