package nl.omzien.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.omzien.understanding.DutchAnalysis;

/**
 * How much each term says of a document: by where it stands, how often, and in how long a text, as
 * BM25 counts (Robertson and Zaragoza 2009). A term counts by the best place where it stands; the
 * others add a little.
 */
final class TermWeights {
  private static final double TITLE = 1.3;
  private static final double TEXT = 1.0;
  private static final double PARTS = 0.6;
  private static final double PLACE = 0.3;
  private static final double SKILL_NAMES = 1.2;
  private static final double SKILL_ALONG = 0.5;
  private static final double CATEGORY = 0.3;

  private static final double OTHER_PLACES = 0.15;

  /** How soon saying it again says nothing more, and how much length matters: texts are short. */
  private static final double SATURATION = 0.9;

  private static final double LENGTH = 0.3;

  /** What is usual here, in terms. */
  private static final double USUAL_TITLE = 4;

  private static final double USUAL_TEXT = 35;

  private final DutchAnalysis analysis;
  private final SkillTerms skillTerms;

  TermWeights(DutchAnalysis analysis, SkillTerms skillTerms) {
    this.analysis = analysis;
    this.skillTerms = skillTerms;
  }

  /** Of the terms in what a person wrote, and of the place. */
  Map<String, Double> ofWords(SearchDocument content) {
    Places places = new Places();
    places.add(terms(content.title()), TITLE, USUAL_TITLE);
    places.add(terms(content.text()), TEXT, USUAL_TEXT);
    places.add(parts(content), PARTS, USUAL_TITLE + USUAL_TEXT);
    places.addOnce(terms(content.place()), PLACE);
    return places.weights();
  }

  /** Of the terms that belong to its skills. */
  Map<String, Double> ofSkills(Collection<String> skills) {
    Places places = new Places();
    places.addOnce(skillTerms.names(skills), SKILL_NAMES);
    places.addOnce(skillTerms.along(skills), SKILL_ALONG);
    places.addOnce(skillTerms.categories(skills), CATEGORY);
    return places.weights();
  }

  private List<String> parts(SearchDocument content) {
    return DutchAnalysis.tokens(analysis.compounds(), content.words()).stream()
        .map(DutchAnalysis.Token::term)
        .toList();
  }

  private List<String> terms(String text) {
    return DutchAnalysis.tokens(analysis.stems(), text).stream()
        .map(DutchAnalysis.Token::term)
        .toList();
  }

  /** Adds up where terms stand. */
  private static final class Places {
    private final Map<String, Double> best = new TreeMap<>();
    private final Map<String, Double> all = new HashMap<>();

    void add(Collection<String> terms, double weight, double usual) {
      Map<String, Integer> times = new HashMap<>();
      terms.forEach(term -> times.merge(term, 1, Integer::sum));
      double length = 1 - LENGTH + LENGTH * terms.size() / usual;
      times.forEach((term, often) -> put(term, weight * often / (often + SATURATION * length)));
    }

    void addOnce(Collection<String> terms, double weight) {
      terms.forEach(term -> put(term, weight / (1 + SATURATION)));
    }

    private void put(String term, double weight) {
      best.merge(term, weight, Math::max);
      all.merge(term, weight, Double::sum);
    }

    Map<String, Double> weights() {
      best.replaceAll((term, most) -> most + OTHER_PLACES * (all.get(term) - most));
      return best;
    }
  }
}
