package nl.omzien.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What people of this place say, as stems: for questions, so that no index is made again. */
public final class Sayings {

  private final List<String> rules = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final Map<List<String>, Set<List<String>>> others = new HashMap<>();
  private final Map<List<String>, Set<String>> categories = new HashMap<>();
  private final Map<String, Set<List<String>>> named = new HashMap<>();
  private final DutchAnalysis analysis;

  Sayings(List<Saying> said, DutchAnalysis analysis) {
    this.analysis = analysis;
    said.forEach(this::add);
  }

  private void add(Saying saying) {
    List<String> from = stems(saying.words());
    analysis.words(saying.words()).forEach(word -> known.add(word.written()));
    switch (saying.kind()) {
      case WORD -> {
        rules.add(saying.words() + (saying.bothWays() ? ", " : " => ") + saying.means());
        List<String> to = stems(saying.means());
        others.computeIfAbsent(from, none -> new LinkedHashSet<>()).add(to);
        if (saying.bothWays()) {
          others.computeIfAbsent(to, none -> new LinkedHashSet<>()).add(from);
        }
      }
      case SKILL, CATEGORY -> {
        if (saying.kind() == Saying.Kind.CATEGORY) {
          categories.computeIfAbsent(from, none -> new TreeSet<>()).add(saying.means());
        }
        if (saying.bothWays()) {
          named.computeIfAbsent(saying.means(), none -> new LinkedHashSet<>()).add(from);
        }
      }
    }
  }

  private List<String> stems(String words) {
    return analysis.words(words).stream().map(DutchAnalysis.Word::stem).toList();
  }

  /** Those that mean other words, in the form of the thesaurus. */
  List<String> rules() {
    return rules;
  }

  /** Whether a word as written is one of these, and so no slip of another. */
  public boolean knows(String written) {
    return known.contains(written);
  }

  /** Other ways to say these stems, each a list of stems. */
  public Collection<List<String>> of(List<String> stems) {
    return others.getOrDefault(stems, Set.of());
  }

  /** The same text, with what a word means here in its place. */
  List<Reading.Word> plainly(List<Reading.Word> reading) {
    if (others.isEmpty()) {
      return reading;
    }
    List<Reading.Word> plain = new ArrayList<>();
    for (Reading.Word word : reading) {
      Collection<List<String>> means = of(List.of(word.stem()));
      if (means.isEmpty()) {
        plain.add(word);
      }
      means.forEach(
          row ->
              row.forEach(
                  stem ->
                      plain.add(
                          new Reading.Word(
                              word.surface(), stem, stem, List.of(), word.pause(), word.begin()))));
    }
    return plain;
  }

  /** Codes of the categories that rows of these stems stand for. */
  public Set<String> categories(List<String> stems) {
    Set<String> codes = new TreeSet<>();
    for (int start = 0; start < stems.size() && !categories.isEmpty(); start++) {
      int most = Math.min(stems.size(), start + Thesaurus.longest());
      for (int end = start + 1; end <= most; end++) {
        codes.addAll(categories.getOrDefault(stems.subList(start, end), Set.of()));
      }
    }
    return codes;
  }

  /** Rows of stems by which people here name these skills or categories. */
  public Set<List<String>> names(Collection<String> codes) {
    Set<List<String>> rows = new LinkedHashSet<>();
    codes.forEach(code -> rows.addAll(named.getOrDefault(code, Set.of())));
    return rows;
  }
}
