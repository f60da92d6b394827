package nl.omzien.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.omzien.understanding.DutchAnalysis.Word;
import nl.omzien.understanding.Understanding;

/**
 * The language that somebody wrote in. Where she comes from is never asked and never guessed: who
 * writes Dutch is met in Dutch.
 */
final class WrittenIn {

  private static final int ENOUGH_DUTCH_WORDS = 2;

  /** Small words without which nobody writes a Dutch sentence, as people write and mistype them. */
  private static final Set<String> SMALL_DUTCH_WORDS =
      Set.of(
          "ik", "je", "jij", "u", "we", "wij", "hij", "zij", "ze", "het", "de", "een", "mijn", "mn",
          "me", "mij", "van", "voor", "met", "naar", "op", "niet", "en", "of", "maar", "wie", "wil",
          "kan", "ken", "heb", "ben", "zijn", "dat", "die", "iemand", "zoek", "gezocht", "nodig",
          "om", "te", "er", "aan", "bij", "geen", "wat", "hoe", "uit", "nog", "hulp", "graag");

  private WrittenIn() {}

  /** In what this text can be answered. */
  static Tongues of(String text, Policy policy) {
    List<Word> words = Understanding.vocabulary().analysis().words(text);
    long dutch =
        words.stream().map(Word::written).filter(SMALL_DUTCH_WORDS::contains).distinct().count();
    Set<String> foreign = new HashSet<>(Understanding.vocabulary().languages().of(text, words));
    foreign.remove("nl");
    if (foreign.isEmpty() || dutch >= ENOUGH_DUTCH_WORDS) {
      return Tongues.DUTCH;
    }
    return policy.easyLanguages().containsAll(foreign)
        ? new Tongues(Set.of(), foreign)
        : new Tongues(foreign, foreign);
  }
}
