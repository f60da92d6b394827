package nl.omzien.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where in a text the keys of the lexicon stand, and which phrases are there in full. */
final class Spotting {

  /** The last part of a compound says what it is, the others of which kind. */
  private static final double LAST_PART = 0.85;

  private static final double OTHER_PART = 0.65;
  private static final double MISSPELT = 0.8;
  private static final double KIN = 0.9;

  /** Named as what is not asked. */
  private static final double DENIED = 0.15;

  private static final int SHORTEST_JOINT = 7;

  /** Lower the farther the words of a phrase stand apart, by the number of words between them. */
  private static final double[] NEARNESS = {1, 0.95, 0.85, 0.7, 0.6, 0.5, 0.4, 0.3, 0.25};

  /** In an expression at most one other word may come between. */
  private static final int NEARNESS_FIXED = 2;

  /** A place in the text and how surely the key stands there. */
  private record Spot(int word, double sureness) {}

  /** A phrase found in full. */
  record Hit(Meaning meaning, List<Integer> words, double strength) {}

  private final Lexicon lexicon;
  private final Map<String, List<Spot>> spots = new HashMap<>();

  /** For each word, how many words before it are no stop words. */
  private final int[] telling;

  /** For each word, how many words are before it. A pause counts as words in both. */
  private final int[] place;

  private final Set<String> notSpoken;

  private final Denial denial;

  Spotting(
      Lexicon lexicon, Correction correction, OrdinaryWords ordinary, List<Reading.Word> words) {
    this.lexicon = lexicon;
    this.notSpoken = ordinary.notSpoken(words);
    this.denial = new Denial(words);
    this.telling = new int[words.size()];
    this.place = new int[words.size()];
    for (int i = 1; i < words.size(); i++) {
      int pause = words.get(i).pause();
      place[i] = place[i - 1] + 1 + pause;
      telling[i] = telling[i - 1] + pause + (ordinary.isStop(words.get(i - 1).folded()) ? 0 : 1);
    }
    for (int i = 0; i < words.size(); i++) {
      Reading.Word word = words.get(i);
      boolean known = lexicon.knows(word.stem());
      if (known) {
        spot(word.stem(), i, 1);
      }
      for (String beginning : known ? List.<String>of() : lexicon.beginnings(word.folded())) {
        spot(beginning, i, 1);
      }
      if (i + 1 < words.size()) {
        String joint = word.folded() + words.get(i + 1).stem();
        if (joint.length() >= SHORTEST_JOINT && lexicon.knows(joint)) {
          spot(joint, i, 1);
        }
      }
      if (!known) {
        guess(correction, word, i);
      }
    }
  }

  /** First another form, a slip, then a compound: zorgtoeslach is zorgtoeslag before it is zorg. */
  private void guess(Correction correction, Reading.Word word, int i) {
    Optional<String> kin = lexicon.kin(word.folded());
    if (kin.isPresent()) {
      spot(kin.get(), i, KIN);
      return;
    }
    Optional<String> meant = correction.stem(word.folded());
    meant.ifPresent(stem -> spot(stem, i, MISSPELT));
    List<String> parts = word.parts();
    for (int part = 0; meant.isEmpty() && part < parts.size(); part++) {
      if (lexicon.knows(parts.get(part))) {
        spot(parts.get(part), i, part + 1 == parts.size() ? LAST_PART : OTHER_PART);
      }
    }
  }

  private void spot(String key, int word, double sureness) {
    double said = denial.of(word) ? sureness * DENIED : sureness;
    spots.computeIfAbsent(key, none -> new ArrayList<>()).add(new Spot(word, said));
  }

  List<Hit> hits() {
    List<Hit> hits = new ArrayList<>();
    for (String key : spots.keySet()) {
      for (Meaning meaning : lexicon.beginningWith(key)) {
        if (!notSpoken.contains(meaning.language()) && spots.keySet().containsAll(meaning.keys())) {
          Hit best = null;
          for (Spot first : spots.get(key)) {
            Hit hit = around(first, meaning);
            if (hit != null && (best == null || hit.strength() > best.strength())) {
              best = hit;
            }
          }
          if (best != null) {
            hits.add(best);
          }
        }
      }
    }
    return hits;
  }

  private Hit around(Spot first, Meaning meaning) {
    List<Integer> words = new ArrayList<>(List.of(first.word()));
    double sureness = first.sureness();
    int from = first.word();
    int to = first.word();
    for (String key : meaning.keys().subList(1, meaning.keys().size())) {
      Spot nearest = null;
      for (Spot spot : spots.get(key)) {
        if (nearest == null || distance(spot, first) < distance(nearest, first)) {
          nearest = spot;
        }
      }
      words.add(nearest.word());
      sureness = Math.min(sureness, nearest.sureness());
      from = Math.min(from, nearest.word());
      to = Math.max(to, nearest.word());
    }
    boolean fixed = meaning.fixed();
    if (fixed && denial.between(from, to, words)) {
      return null;
    }
    int between =
        (fixed ? place[to] - place[from] : telling[to] - telling[from]) + 1 - words.size();
    return between >= (fixed ? NEARNESS_FIXED : NEARNESS.length)
        ? null
        : new Hit(meaning, words, meaning.strength() * sureness * NEARNESS[Math.max(0, between)]);
  }

  private static int distance(Spot a, Spot b) {
    return Math.abs(a.word() - b.word());
  }
}
