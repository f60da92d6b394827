package nl.omzien.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.omzien.understanding.DutchAnalysis;
import nl.omzien.understanding.Moments;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A question as a Lucene query: each word counts once, by its best field and its best way of being
 * said; skills, language, time and distance come on top; who may see what is a filter inside, and
 * so is what is too far from the question to be an answer.
 */
final class QuestionQuery {
  private static final double SKILL = 3;
  private static final double LANGUAGE = 2.5;
  private static final double RELATED = 0.3;
  private static final double GRAMS = 0.12;
  private static final double SAME_NEIGHBOURHOOD = 0.8;
  private static final double SAME_DISTRICT = 1.2;
  private static final double DISTANCE = 2;
  private static final double DISTANCE_FROM_HOME = 0.7;
  private static final double HALF_DISTANCE_METRES = 800;
  private static final double ON_THAT_DATE = 2;
  private static final double IN_THAT_PART = 1.5;
  private static final double VARIES = 0.6;

  private final Question question;
  private final SearchQuery asked;
  private final DutchAnalysis analysis;

  QuestionQuery(Question question, SearchQuery asked, DutchAnalysis analysis) {
    this.question = question;
    this.asked = asked;
    this.analysis = analysis;
  }

  /** Whether it says where, when or in which language, but hardly what. */
  boolean wordless() {
    return question.wordless();
  }

  /** What holds for each answer; apart, for each by itself is found fastest. */
  List<Query> conditions() {
    if (asked.audience().isEmpty()) {
      return List.of(new MatchNoDocsQuery("nobody asks"));
    }
    List<Query> conditions = new ArrayList<>();
    answers().ifPresent(conditions::add);
    conditions.addAll(Narrowed.by(asked, origin(question, asked)));
    return conditions;
  }

  /** Puts answers in order, the best with the highest score: each thing asked for counts once. */
  Query order() {
    BooleanQuery.Builder scores = new BooleanQuery.Builder();
    WordQuery words = new WordQuery(analysis);
    question.clauses().forEach(clause -> scores.add(words.of(clause), Occur.SHOULD));
    beside(scores);
    return scores.build();
  }

  /** The same, of these only. */
  Query order(Query answers) {
    return new BooleanQuery.Builder().add(answers, Occur.FILTER).add(order(), Occur.SHOULD).build();
  }

  /** Everything that gives score, added up: an upper bound that is quick to find. */
  Query sum() {
    BooleanQuery.Builder scores = new BooleanQuery.Builder();
    WordQuery words = new WordQuery(analysis);
    question
        .clauses()
        .forEach(clause -> words.each(clause).forEach(each -> scores.add(each, Occur.SHOULD)));
    beside(scores);
    return scores.build();
  }

  /** How much the letters of an answer are like those of the question. */
  Query likeness() {
    return boosted(new WordQuery(analysis).grams(question), GRAMS);
  }

  /** What is an answer at all; empty when that depends only on what she chose to see. */
  private Optional<Query> answers() {
    if (question.telling()) {
      return Optional.of(new Relevance(question).query());
    }
    if (!question.wordless()) {
      return Optional.of(order());
    }
    return question
        .moments()
        .map(
            moments ->
                moments.dates().isEmpty()
                    ? anyOf(DocumentFields.WHEN, moments.parts())
                    : anyOf(DocumentFields.DATE, moments.dates()));
  }

  /** What gives score beside the words. */
  private void beside(BooleanQuery.Builder content) {
    for (String code : question.languages()) {
      content.add(constant(DocumentFields.LANGUAGE, code, LANGUAGE), Occur.SHOULD);
    }
    question
        .skills()
        .forEach(
            (code, weight) ->
                content.add(constant(DocumentFields.SKILL, code, weight * SKILL), Occur.SHOULD));
    if (!question.categories().isEmpty()) {
      Query related = anyOf(DocumentFields.SKILL_CATEGORY, question.categories());
      content.add(boosted(new ConstantScoreQuery(related), RELATED), Occur.SHOULD);
    }
    near(content);
    question.moments().ifPresent(moments -> at(moments, content));
  }

  /** Where distances are counted from: the place that was named, or else her home. */
  static Optional<GeoPoint> origin(Question question, SearchQuery asked) {
    return question.place().map(PlaceName::point).or(asked::near);
  }

  private void near(BooleanQuery.Builder query) {
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
    boolean saidWhere = question.place().isPresent() || question.nearMe();
    origin(question, asked)
        .ifPresent(
            at ->
                query.add(
                    LatLonPoint.newDistanceFeatureQuery(
                        DocumentFields.POINT,
                        (float) (saidWhere ? DISTANCE : DISTANCE_FROM_HOME),
                        at.latitude(),
                        at.longitude(),
                        HALF_DISTANCE_METRES),
                    Occur.SHOULD));
  }

  /** An activity is there on the day itself; a volunteer on such a part of the week. */
  private void at(Moments moments, BooleanQuery.Builder query) {
    query.add(constant(DocumentFields.WHEN, DocumentFields.VARIES, VARIES), Occur.SHOULD);
    if (!moments.dates().isEmpty()) {
      Query dates = anyOf(DocumentFields.DATE, moments.dates());
      query.add(boosted(new ConstantScoreQuery(dates), ON_THAT_DATE), Occur.SHOULD);
    }
    Query parts = anyOf(DocumentFields.WHEN, moments.parts());
    if (!moments.dates().isEmpty()) {
      parts =
          new BooleanQuery.Builder()
              .add(parts, Occur.FILTER)
              .add(
                  new TermQuery(new Term(DocumentFields.KIND, SearchDocument.Kind.OFFER.name())),
                  Occur.FILTER)
              .build();
    }
    query.add(boosted(new ConstantScoreQuery(parts), IN_THAT_PART), Occur.SHOULD);
  }

  static Query constant(String field, String value, double score) {
    return boosted(new ConstantScoreQuery(new TermQuery(new Term(field, value))), score);
  }

  /** Any of these values; its documents are gathered at once, not one after the other. */
  static Query anyOf(String field, java.util.Collection<String> values) {
    List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
    return new TermInSetQuery(MultiTermQuery.CONSTANT_SCORE_REWRITE, field, terms);
  }

  private static Query boosted(Query query, double boost) {
    return new BoostQuery(query, (float) boost);
  }
}
