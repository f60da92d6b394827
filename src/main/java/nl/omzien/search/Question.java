package nl.omzien.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.understanding.DutchAnalysis.Word;

/**
 * What a person typed, taken apart: the words that matter with the other ways to say them, the
 * place, and the languages. Knows nothing of the index.
 *
 * @param clauses one for each word or row of words that should match
 * @param words those that matter, as written
 * @param categories what the words are related to
 */
record Question(
    List<Clause> clauses,
    List<Word> words,
    Optional<PlaceName> place,
    Set<String> languages,
    Set<String> categories) {

  /**
   * One thing asked for.
   *
   * @param ways rows of stems, any of which will do, with a weight from 0 to 1 each
   * @param unknown the word as written when nobody here knows it
   */
  record Clause(double weight, Map<List<String>, Double> ways, Optional<String> unknown) {}
}
