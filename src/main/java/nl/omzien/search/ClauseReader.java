package nl.omzien.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omzien.understanding.DutchAnalysis;
import nl.omzien.understanding.DutchAnalysis.Word;
import nl.omzien.understanding.Sayings;
import nl.omzien.understanding.Spelling;
import nl.omzien.understanding.Thesaurus;
import nl.omzien.understanding.Vocabulary;

/** Words and rows of words, with every other way to say them. */
final class ClauseReader {
  private static final double SYNONYM = 0.6;
  private static final double CORRECTED = 0.85;
  private static final double SECOND_BEST = 0.6;
  private static final double PART = 0.5;

  /** A part somewhere inside, or of a word that means something of its own, may be an accident. */
  private static final double PART_INSIDE = 0.45;

  private static final double LIGHT = 0.35;

  private static final List<Spelling.Likely> NO_SLIPS = List.of();

  private final Vocabulary vocabulary;
  private final DutchAnalysis analysis;
  private final Thesaurus thesaurus;
  private final Spelling spelling;
  private final Sayings sayings;
  private final int mostWords;

  ClauseReader(Vocabulary vocabulary, Sayings sayings, int mostWords) {
    this.vocabulary = vocabulary;
    this.analysis = vocabulary.analysis();
    this.thesaurus = vocabulary.thesaurus();
    this.spelling = vocabulary.spelling();
    this.sayings = sayings;
    this.mostWords = mostWords;
  }

  /**
   * What these words ask for.
   *
   * @param words those that say something
   * @param all those and the others, for expressions
   */
  Map<List<String>, Question.Clause> of(List<Word> words, List<Word> all) {
    Map<List<String>, Question.Clause> clauses = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      clauses.putIfAbsent(List.of(words.get(i).stem()), clause(words.get(i)));
      joined(words, i)
          .ifPresent(row -> clauses.putIfAbsent(row.ways().keySet().iterator().next(), row));
    }
    rows(all, clauses);
    return clauses;
  }

  private Question.Clause clause(Word word) {
    Map<List<String>, Double> ways = new LinkedHashMap<>();
    ways.put(List.of(word.stem()), 1.0);
    synonyms(List.of(word.stem()), SYNONYM, ways);
    boolean ours = sayings.knows(word.written());
    boolean known = ours || spelling.knows(word.written());
    double likely = CORRECTED;
    for (Spelling.Likely meant : ours ? NO_SLIPS : spelling.near(word.written())) {
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
      for (int start = 0; start + length <= words.size() && start < mostWords; start++) {
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

  /** What people here call the skills or categories with these codes. */
  void names(Collection<String> codes, Map<List<String>, Question.Clause> clauses) {
    sayings
        .names(codes)
        .forEach(
            row ->
                clauses.putIfAbsent(
                    row, new Question.Clause(1, Map.of(row, SYNONYM), Optional.empty(), true)));
  }

  private void synonyms(List<String> stems, double weight, Map<List<String>, Double> ways) {
    thesaurus.of(stems).forEach(other -> ways.putIfAbsent(other, weight));
    sayings.of(stems).forEach(other -> ways.putIfAbsent(other, weight));
  }
}
