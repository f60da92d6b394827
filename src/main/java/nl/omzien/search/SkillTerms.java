package nl.omzien.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.omzien.understanding.DutchAnalysis;
import nl.omzien.understanding.SkillWords;

/** The everyday words of skills as terms, each skill analysed once. */
final class SkillTerms {
  private final SkillWords words;
  private final DutchAnalysis analysis;
  private final Map<String, Set<String>> names = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> along = new ConcurrentHashMap<>();
  private final Map<Set<String>, Set<String>> categories = new ConcurrentHashMap<>();

  SkillTerms(SkillWords words, DutchAnalysis analysis) {
    this.words = words;
    this.analysis = analysis;
  }

  /** The terms that name these skills. */
  Set<String> names(Collection<String> codes) {
    return of(codes, names, words::names);
  }

  /** The terms that come along with these skills. */
  Set<String> along(Collection<String> codes) {
    return of(codes, along, words::along);
  }

  /** The terms of the categories that these skills belong to. */
  Set<String> categories(Collection<String> codes) {
    return categories.computeIfAbsent(
        words.categoriesOf(codes), none -> terms(words.categories(codes)));
  }

  /** The codes of the categories that these skills belong to. */
  Set<String> categoriesOf(Collection<String> codes) {
    return words.categoriesOf(codes);
  }

  private Set<String> of(
      Collection<String> codes,
      Map<String, Set<String>> known,
      Function<List<String>, String> text) {
    Set<String> all = new TreeSet<>();
    for (String code : codes) {
      all.addAll(known.computeIfAbsent(code, one -> terms(text.apply(List.of(one)))));
    }
    return all;
  }

  private Set<String> terms(String text) {
    Set<String> terms = new TreeSet<>();
    DutchAnalysis.tokens(analysis.stems(), text).forEach(token -> terms.add(token.term()));
    return terms;
  }
}
