package nl.omzien.search;

import java.util.List;
import nl.omzien.understanding.DutchAnalysis;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A question as a Lucene query: each word counts once, by its best field and its best way of being
 * said; skills, language and distance come on top; who may see what is a filter inside.
 */
final class QuestionQuery {
  private static final double SKILL = 4;
  private static final double LANGUAGE = 2.5;
  private static final double RELATED = 0.3;
  private static final double GRAMS = 0.12;
  private static final double SAME_NEIGHBOURHOOD = 0.8;
  private static final double SAME_DISTRICT = 1.2;
  private static final double DISTANCE = 2;
  private static final double HALF_DISTANCE_METRES = 800;

  private final WordQuery words;

  private QuestionQuery(DutchAnalysis analysis) {
    this.words = new WordQuery(analysis);
  }

  static Query of(Question question, SearchQuery asked, DutchAnalysis analysis) {
    return new QuestionQuery(analysis).build(question, asked);
  }

  private Query build(Question question, SearchQuery asked) {
    if (asked.audience().isEmpty()) {
      return new MatchNoDocsQuery("nobody asks");
    }
    BooleanQuery.Builder content = new BooleanQuery.Builder();
    question.clauses().forEach(clause -> content.add(words.of(clause), Occur.SHOULD));
    question
        .languages()
        .forEach(
            code -> content.add(constant(DocumentFields.LANGUAGE, code, LANGUAGE), Occur.SHOULD));
    asked
        .skills()
        .forEach(
            (code, weight) ->
                content.add(constant(DocumentFields.SKILL, code, weight * SKILL), Occur.SHOULD));
    if (!question.categories().isEmpty()) {
      Query related = anyOf(DocumentFields.SKILL_CATEGORY, question.categories().stream().toList());
      content.add(boosted(new ConstantScoreQuery(related), RELATED), Occur.SHOULD);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(content.build(), Occur.MUST);
    query.add(new BoostQuery(words.grams(question), (float) GRAMS), Occur.SHOULD);
    near(question, asked, query);
    query.add(anyOf(DocumentFields.AUDIENCE, asked.audience().stream().toList()), Occur.FILTER);
    if (!asked.kinds().isEmpty()) {
      query.add(
          anyOf(DocumentFields.KIND, asked.kinds().stream().map(Enum::name).toList()),
          Occur.FILTER);
    }
    return query.build();
  }

  private static void near(Question question, SearchQuery asked, BooleanQuery.Builder query) {
    question
        .place()
        .ifPresent(
            place -> {
              query.add(
                  constant(DocumentFields.DISTRICT, place.district(), SAME_DISTRICT), Occur.SHOULD);
              query.add(
                  constant(
                      DocumentFields.NEIGHBOURHOOD,
                      place.neighbourhood().isEmpty() ? "-" : place.neighbourhood(),
                      SAME_NEIGHBOURHOOD),
                  Occur.SHOULD);
            });
    question
        .place()
        .map(PlaceName::point)
        .or(asked::near)
        .ifPresent(
            at ->
                query.add(
                    LatLonPoint.newDistanceFeatureQuery(
                        DocumentFields.POINT,
                        (float) DISTANCE,
                        at.latitude(),
                        at.longitude(),
                        HALF_DISTANCE_METRES),
                    Occur.SHOULD));
  }

  private static Query constant(String field, String value, double score) {
    return boosted(new ConstantScoreQuery(new TermQuery(new Term(field, value))), score);
  }

  private static Query anyOf(String field, List<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Query boosted(Query query, double boost) {
    return new BoostQuery(query, (float) boost);
  }
}
