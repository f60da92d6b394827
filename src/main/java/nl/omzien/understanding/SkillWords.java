package nl.omzien.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everyday words per skill of the taxonomy, in several languages, for finding only: never shown.
 * They stand in three rings: what names the skill, what comes along with it, and what leads to its
 * whole category.
 */
public final class SkillWords {
  private static final String ALONG = "bij";

  private static final int FEW = 4;

  private record Skill(List<String> categories, StringBuilder names, StringBuilder along) {}

  private final Map<String, Skill> skills = new TreeMap<>();
  private final Map<String, StringBuilder> categories = new HashMap<>();

  SkillWords() {
    StringBuilder names = new StringBuilder();
    StringBuilder along = new StringBuilder();
    for (String line : DataFile.lines("skill_words.txt")) {
      if (line.startsWith("[[")) {
        names = new StringBuilder();
        along = names;
        categories.put(line.substring(2, line.indexOf(']')), names);
      } else if (line.startsWith("[")) {
        names = new StringBuilder();
        along = new StringBuilder();
        int end = line.indexOf(']');
        List<String> of = List.of(line.substring(end + 1).strip().split(",\\s*"));
        skills.put(line.substring(1, end), new Skill(of, names, along));
      } else {
        int colon = line.indexOf(':');
        StringBuilder ring = line.substring(0, colon).equals(ALONG) ? along : names;
        ring.append(line, colon + 1, line.length()).append(", ");
      }
    }
  }

  /** The words that name these skills. */
  public String names(Collection<String> codes) {
    StringBuilder words = new StringBuilder();
    known(codes).forEach(skill -> words.append(skill.names()));
    return words.toString();
  }

  /** The words that come along with these skills. */
  public String along(Collection<String> codes) {
    StringBuilder words = new StringBuilder();
    known(codes).forEach(skill -> words.append(skill.along()));
    return words.toString();
  }

  /** The words of the categories that these skills belong to. */
  public String categories(Collection<String> codes) {
    StringBuilder words = new StringBuilder();
    known(codes).stream()
        .flatMap(skill -> skill.categories().stream())
        .distinct()
        .forEach(code -> words.append(categories.getOrDefault(code, new StringBuilder())));
    return words.toString();
  }

  /** The categories that these skills belong to. */
  public Set<String> categoriesOf(Collection<String> codes) {
    Set<String> of = new TreeSet<>();
    known(codes).forEach(skill -> of.addAll(skill.categories()));
    return of;
  }

  /** For each stem that names only a few skills, the categories of those. */
  public Map<String, Set<String>> categoriesByStem(DutchAnalysis analysis) {
    Map<String, Set<String>> codes = new HashMap<>();
    skills.forEach(
        (code, skill) ->
            DutchAnalysis.tokens(analysis.stems(), skill.names().toString())
                .forEach(t -> codes.computeIfAbsent(t.term(), k -> new TreeSet<>()).add(code)));
    codes.values().removeIf(some -> some.size() > FEW);
    Map<String, Set<String>> categories = new HashMap<>();
    codes.forEach((stem, some) -> categories.put(stem, categoriesOf(some)));
    return categories;
  }

  /** Every word of every skill. */
  String all() {
    return names(skills.keySet()) + along(skills.keySet()) + categories(skills.keySet());
  }

  private List<Skill> known(Collection<String> codes) {
    List<Skill> known = new ArrayList<>();
    for (String code : codes.stream().sorted().toList()) {
      if (skills.containsKey(code)) {
        known.add(skills.get(code));
      }
    }
    return known;
  }
}
