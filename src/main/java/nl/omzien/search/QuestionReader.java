package nl.omzien.search;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.omzien.understanding.DutchAnalysis;
import nl.omzien.understanding.DutchAnalysis.Word;
import nl.omzien.understanding.Moments;
import nl.omzien.understanding.Spelling;
import nl.omzien.understanding.Thesaurus;
import nl.omzien.understanding.Understanding;
import nl.omzien.understanding.Vocabulary;

/** Takes questions apart. */
final class QuestionReader {
  private static final int LONGEST_TEXT = 4000;
  private static final int MOST_WORDS = 40;
  private static final int MOST_SKILLS = 4;

  /** Below this weight a skill is a guess; see docs/quality.md. */
  private static final double SURE = 0.3;

  private static final double SYNONYM = 0.6;
  private static final double CORRECTED = 0.85;
  private static final double SECOND_BEST = 0.6;
  private static final double PART = 0.5;

  /** A part somewhere inside, or of a word that means something of its own, may be an accident. */
  private static final double PART_INSIDE = 0.45;

  private static final double LIGHT = 0.35;

  private final Understanding understanding = new Understanding();
  private final Vocabulary vocabulary;
  private final DutchAnalysis analysis;
  private final Thesaurus thesaurus;
  private final Spelling spelling;
  private final Gazetteer places;
  private final Map<String, Set<String>> categories;

  QuestionReader(Vocabulary vocabulary, Gazetteer places) {
    this.vocabulary = vocabulary;
    this.analysis = vocabulary.analysis();
    this.thesaurus = vocabulary.thesaurus();
    this.spelling = vocabulary.spelling();
    this.categories = vocabulary.skillWords().categoriesByStem(analysis);
    this.places = places;
  }

  Question read(String text, Optional<ZonedDateTime> now, Set<String> without) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    List<Word> all = analysis.words(start);
    Gazetteer.Reading reading = places.read(all);
    Optional<Moments> moments = vocabulary.times().read(all, now);
    List<Word> words = heavy(reading.words(), reading.somewhere() || moments.isPresent());
    Map<List<String>, Question.Clause> clauses = clauses(words);
    rows(reading.words(), clauses);
    Set<String> languages = vocabulary.languages().of(start, all);
    return new Question(
        List.copyOf(clauses.values()),
        words,
        reading.place().filter(place -> !without.contains(SearchQuery.PLACE)),
        reading.nearMe() && !without.contains(SearchQuery.PLACE),
        moments.filter(moment -> !without.contains(SearchQuery.TIME)),
        without.contains(SearchQuery.LANGUAGE) ? Set.of() : languages,
        related(clauses.values()),
        skills(withoutPlace(start, all, reading.words()), without));
  }

  /** Another spelling of the whole text, in which every word is known. */
  Optional<String> respell(String text) {
    StringBuilder spelled = new StringBuilder();
    boolean changed = false;
    for (Word word : analysis.words(text.substring(0, Math.min(text.length(), LONGEST_TEXT)))) {
      Optional<Spelling.Likely> nearest = spelling.near(word.written()).stream().findFirst();
      changed |= nearest.isPresent();
      spelled.append(spelled.isEmpty() ? "" : " ");
      spelled.append(nearest.map(Spelling.Likely::word).orElse(word.written()));
    }
    return changed ? Optional.of(spelled.toString()) : Optional.empty();
  }

  /** The text with blanks where the place stood: the Vogelbuurt is not about birds. */
  private static String withoutPlace(String text, List<Word> all, List<Word> rest) {
    StringBuilder left = new StringBuilder(text);
    for (Word word : all) {
      for (int i = word.start(); !rest.contains(word) && i < word.end(); i++) {
        left.setCharAt(i, ' ');
      }
    }
    return left.toString();
  }

  private Map<String, Double> skills(String text, Set<String> without) {
    Map<String, Double> skills = new LinkedHashMap<>();
    understanding.understand(text).skills().stream()
        .limit(MOST_SKILLS)
        .filter(found -> found.weight() >= SURE)
        .filter(found -> !without.contains(found.meaning().code()))
        .forEach(found -> skills.put(found.meaning().code(), found.weight()));
    return skills;
  }

  private Set<String> related(Iterable<Question.Clause> clauses) {
    Set<String> related = new TreeSet<>();
    for (Question.Clause clause : clauses) {
      clause
          .ways()
          .forEach(
              (row, weight) -> {
                if (row.size() == 1 && weight >= PART && clause.telling()) {
                  related.addAll(categories.getOrDefault(row.get(0), Set.of()));
                }
              });
    }
    return related;
  }

  /** The words that say something; all of them when none does and nothing else was understood. */
  private List<Word> heavy(List<Word> words, boolean mayBeNone) {
    List<Word> heavy = words.stream().filter(w -> !vocabulary.saysNothing(w.written())).toList();
    List<Word> left = heavy.isEmpty() && !mayBeNone ? words : heavy;
    return left.size() > MOST_WORDS ? left.subList(0, MOST_WORDS) : left;
  }

  private Map<List<String>, Question.Clause> clauses(List<Word> words) {
    Map<List<String>, Question.Clause> clauses = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      clauses.putIfAbsent(List.of(words.get(i).stem()), clause(words.get(i)));
      joined(words, i)
          .ifPresent(row -> clauses.putIfAbsent(row.ways().keySet().iterator().next(), row));
    }
    return clauses;
  }

  private Question.Clause clause(Word word) {
    Map<List<String>, Double> ways = new LinkedHashMap<>();
    ways.put(List.of(word.stem()), 1.0);
    synonyms(List.of(word.stem()), SYNONYM, ways);
    boolean known = spelling.knows(word.written());
    double likely = CORRECTED;
    for (Spelling.Likely meant : spelling.near(word.written())) {
      String stem = analysis.stem(meant.word());
      ways.putIfAbsent(List.of(stem), likely);
      synonyms(List.of(stem), likely * SYNONYM, ways);
      likely *= SECOND_BEST;
    }
    List<String> edges = analysis.edges(word.written());
    for (DutchAnalysis.Token part : DutchAnalysis.tokens(analysis.compounds(), word.written())) {
      boolean made = !known && edges.contains(part.term());
      ways.putIfAbsent(List.of(part.term()), made ? PART : PART_INSIDE);
    }
    return new Question.Clause(
        vocabulary.saysLittle(word.written()) ? LIGHT : 1,
        ways,
        known ? Optional.empty() : Optional.of(word.written()),
        false);
  }

  /** Two words that make one: <i>huis werk</i>. */
  private Optional<Question.Clause> joined(List<Word> words, int first) {
    if (first + 1 >= words.size()) {
      return Optional.empty();
    }
    String one = words.get(first).written() + words.get(first + 1).written();
    if (!spelling.knows(one)) {
      return Optional.empty();
    }
    Map<List<String>, Double> ways = new LinkedHashMap<>();
    ways.put(List.of(analysis.stem(one)), 1.0);
    synonyms(List.of(analysis.stem(one)), SYNONYM, ways);
    return Optional.of(new Question.Clause(1, ways, Optional.empty(), true));
  }

  /** Rows of words that the thesaurus knows as one thing: <i>kast in elkaar zetten</i>. */
  private void rows(List<Word> words, Map<List<String>, Question.Clause> clauses) {
    for (int length = 2; length <= Thesaurus.longest(); length++) {
      for (int start = 0; start + length <= words.size() && start < MOST_WORDS; start++) {
        List<String> row = words.subList(start, start + length).stream().map(Word::stem).toList();
        Map<List<String>, Double> ways = new HashMap<>();
        synonyms(row, SYNONYM, ways);
        if (!ways.isEmpty()) {
          clauses.putIfAbsent(
              new ArrayList<>(row), new Question.Clause(1, ways, Optional.empty(), true));
        }
      }
    }
  }

  private void synonyms(List<String> stems, double weight, Map<List<String>, Double> ways) {
    thesaurus.of(stems).forEach(other -> ways.putIfAbsent(other, weight));
  }
}
