package nl.omzien.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.understanding.DutchAnalysis;
import nl.omzien.understanding.DutchAnalysis.Word;
import nl.omzien.understanding.Understanding;

/**
 * Finds the place that a question names. A place that is also a word must not swallow the question:
 * a nickname counts only after a word like <i>in</i> or with its article, and a question that is
 * nothing but a nickname stays a question.
 */
public final class Gazetteer {
  /** The words that remain, and the place that was named. */
  record Reading(List<Word> words, Optional<PlaceName> place, boolean nearMe) {
    boolean somewhere() {
      return nearMe || place.isPresent();
    }
  }

  private static final int LONGEST = 6;
  private static final Set<String> BEFORE_PLACE =
      Set.of("in", "uit", "rond", "rondom", "bij", "nabij", "omgeving", "op", "near");
  private static final Set<String> ARTICLES = Set.of("de", "het", "t");

  private final DutchAnalysis analysis = Understanding.vocabulary().analysis();
  private final Map<String, PlaceName> byWords = new HashMap<>();

  /** Knows these names; of two with the same name the first wins. */
  public Gazetteer(List<PlaceName> names) {
    List<PlaceName> inOrder = new ArrayList<>(names);
    inOrder.sort(Comparator.comparing(PlaceName::nickname));
    for (PlaceName place : inOrder) {
      byWords.putIfAbsent(key(analysis.words(place.name())), place);
    }
  }

  /** The names to show, each once. */
  List<String> labels() {
    return byWords.values().stream().map(PlaceName::label).distinct().sorted().toList();
  }

  /** Knows no place at all. */
  public static Gazetteer empty() {
    return new Gazetteer(List.of());
  }

  Reading read(List<Word> text) {
    for (List<String> row : Understanding.vocabulary().nearMe()) {
      int start = Collections.indexOfSubList(text.stream().map(Word::written).toList(), row);
      if (start >= 0) {
        Reading rest = place(without(text, start, row.size()));
        return new Reading(rest.words(), rest.place(), rest.place().isEmpty());
      }
    }
    return place(text);
  }

  private Reading place(List<Word> words) {
    for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        PlaceName place = byWords.get(key(words.subList(start, start + length)));
        if (place != null && (!place.nickname() || isMeant(words, start, length))) {
          return new Reading(
              without(words, start, length, place.nickname()), Optional.of(place), false);
        }
      }
    }
    return new Reading(words, Optional.empty(), false);
  }

  private static boolean isMeant(List<Word> words, int start, int length) {
    if (words.size() == length) {
      return false;
    }
    boolean after = start > 0 && BEFORE_PLACE.contains(words.get(start - 1).written());
    return after || (length > 1 && ARTICLES.contains(words.get(start).written()));
  }

  /** A nickname without a word of place before it may still be meant as a word: keep both. */
  private static List<Word> without(List<Word> words, int start, int length, boolean nickname) {
    boolean after = start > 0 && BEFORE_PLACE.contains(words.get(start - 1).written());
    if (nickname && !after) {
      return words;
    }
    return without(words, start, length);
  }

  private static List<Word> without(List<Word> words, int start, int length) {
    List<Word> rest = new ArrayList<>(words.subList(0, start));
    rest.addAll(words.subList(start + length, words.size()));
    return rest;
  }

  private static String key(List<Word> words) {
    StringBuilder key = new StringBuilder();
    for (Word word : words) {
      key.append(word.written().toLowerCase(Locale.ROOT)).append(' ');
    }
    return key.toString();
  }
}
