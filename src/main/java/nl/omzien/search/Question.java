package nl.omzien.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.understanding.DutchAnalysis.Word;
import nl.omzien.understanding.Moments;

/**
 * What a person typed, taken apart: the words that matter with the other ways to say them, what the
 * whole is about, the place, the time and the languages. Knows nothing of the index.
 *
 * @param clauses one for each word or row of words that should match
 * @param words those that matter, as written
 * @param place the place that was named
 * @param nearMe whether she asks for what is near herself
 * @param moments when it should be
 * @param languages what somebody who answers should speak
 * @param categories what the words are related to
 * @param skills what the whole text was understood to be about, each with a weight from 0 to 1
 * @param elsewhere whether it asks for what no neighbour does: then only its own words find
 *     anything
 */
record Question(
    List<Clause> clauses,
    List<Word> words,
    Optional<PlaceName> place,
    boolean nearMe,
    Optional<Moments> moments,
    Set<String> languages,
    Set<String> categories,
    Map<String, Double> skills,
    boolean elsewhere) {

  /**
   * One thing asked for.
   *
   * @param weight below 1 for a word that says little by itself
   * @param ways rows of stems, any of which will do, with a weight from 0 to 1 each
   * @param unknown the word as written when nobody here knows it
   * @param row whether it is a row of words that are also asked for one by one
   */
  record Clause(
      double weight, Map<List<String>, Double> ways, Optional<String> unknown, boolean row) {
    boolean telling() {
      return weight >= 1;
    }
  }

  /** Whether any word of it says something. */
  boolean telling() {
    return clauses.stream().anyMatch(Clause::telling);
  }

  /** Whether it says where, when or in which language, but hardly what. */
  boolean wordless() {
    return !telling()
        && skills.isEmpty()
        && (place.isPresent() || nearMe || moments.isPresent() || !languages.isEmpty());
  }
}
