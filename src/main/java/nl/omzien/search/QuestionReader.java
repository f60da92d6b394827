package nl.omzien.search;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.omzien.understanding.DutchAnalysis;
import nl.omzien.understanding.DutchAnalysis.Word;
import nl.omzien.understanding.Moments;
import nl.omzien.understanding.Sayings;
import nl.omzien.understanding.Spelling;
import nl.omzien.understanding.Understanding;
import nl.omzien.understanding.Understood;
import nl.omzien.understanding.Vocabulary;

/** Takes questions apart. */
final class QuestionReader {
  private static final int LONGEST_TEXT = 4000;
  private static final int MOST_WORDS = 40;
  private static final int MOST_SKILLS = 4;

  /** Below this weight a skill is a guess; see docs/quality.md. */
  private static final double SURE = 0.3;

  private static final double SURELY = 0.5;

  private final Understanding understanding = new Understanding();
  private final Vocabulary vocabulary;
  private final DutchAnalysis analysis;
  private final Spelling spelling;
  private final Gazetteer places;
  private final Map<String, Set<String>> categories;

  QuestionReader(Vocabulary vocabulary, Gazetteer places) {
    this.vocabulary = vocabulary;
    this.analysis = vocabulary.analysis();
    this.spelling = vocabulary.spelling();
    this.categories = vocabulary.skillWords().categoriesByStem(analysis);
    this.places = places;
  }

  Question read(String text, Optional<ZonedDateTime> now, Set<String> without) {
    return read(text, now, without, understanding);
  }

  /** The same by somebody who understands more, or less. */
  Question read(String text, Optional<ZonedDateTime> now, Set<String> without, Understanding by) {
    Sayings sayings = by.sayings();
    ClauseReader clauseReader = new ClauseReader(vocabulary, sayings, MOST_WORDS);
    String start = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    List<Word> all = analysis.words(start);
    Gazetteer.Reading reading = places.read(all);
    Optional<Moments> moments = vocabulary.times().read(all, now);
    List<Word> words = heavy(reading.words(), reading.somewhere() || moments.isPresent());
    Map<List<String>, Question.Clause> clauses = clauseReader.of(words, reading.words());
    Set<String> languages = vocabulary.languages().of(start, all);
    Understood understood = by.understand(withoutPlace(start, all, reading.words()));
    boolean elsewhere = elsewhere(understood);
    Map<String, Double> skills = elsewhere ? Map.of() : skills(understood, without);
    Set<String> related = elsewhere ? new TreeSet<>() : related(clauses.values());
    related.addAll(sayings.categories(reading.words().stream().map(Word::stem).toList()));
    clauseReader.names(skills.keySet(), clauses);
    clauseReader.names(related, clauses);
    return new Question(
        List.copyOf(clauses.values()),
        words,
        reading.place().filter(place -> !without.contains(SearchQuery.PLACE)),
        reading.nearMe() && !without.contains(SearchQuery.PLACE),
        moments.filter(moment -> !without.contains(SearchQuery.TIME)),
        without.contains(SearchQuery.LANGUAGE) ? Set.of() : languages,
        related,
        skills,
        elsewhere);
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

  /** Whether it asks for what no neighbour does more surely than for anything they do. */
  private static boolean elsewhere(Understood understood) {
    double elsewhere = understood.elsewhere();
    return elsewhere > 0
        && understood.skills().stream().allMatch(skill -> skill.weight() < elsewhere);
  }

  private static Map<String, Double> skills(Understood understood, Set<String> without) {
    Map<String, Double> skills = new LinkedHashMap<>();
    understood.skills().stream()
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
                if (row.size() == 1 && weight >= SURELY && clause.telling()) {
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
}
