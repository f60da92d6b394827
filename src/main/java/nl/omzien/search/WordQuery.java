package nl.omzien.search;

import java.util.ArrayList;
import java.util.List;
import nl.omzien.understanding.DutchAnalysis;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The words of one question as Lucene queries. A long question stops growing before Lucene refuses
 * it: then the last words count by their spelling only.
 */
final class WordQuery {
  private static final int MOST_LEAVES = 450;
  private static final float TIE = 0.15f;

  private static final List<String> FIELDS =
      List.of(DocumentFields.WORDS, DocumentFields.SKILL_WORDS);

  /** Below this weight a way of saying is a guess. */
  private static final double SURELY = 0.5;

  private final DutchAnalysis analysis;
  private int leaves;

  WordQuery(DutchAnalysis analysis) {
    this.analysis = analysis;
  }

  /** One thing asked for, which counts once: by its best way of being said. */
  Query of(Question.Clause clause) {
    List<Query> ways = new ArrayList<>();
    clause.ways().forEach((row, weight) -> ways.add(boosted(row(row), weight)));
    clause.unknown().ifPresent(word -> ways.addAll(likeIt(word)));
    return boosted(new DisjunctionMaxQuery(ways, TIE), clause.weight());
  }

  /** The same as loose ends: every term in every field by itself. */
  List<Query> each(Question.Clause clause) {
    List<Query> all = new ArrayList<>();
    clause
        .ways()
        .forEach(
            (row, weight) -> {
              double boost = weight * clause.weight();
              if (row.size() == 1) {
                fields(row.get(0)).forEach(field -> all.add(boosted(field, boost)));
              } else {
                all.add(boosted(row(row), boost));
              }
            });
    clause
        .unknown()
        .ifPresent(word -> likeIt(word).forEach(like -> all.add(boosted(like, clause.weight()))));
    return all;
  }

  private Query row(List<String> stems) {
    if (stems.size() == 1) {
      return inAnyField(stems.get(0));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    stems.forEach(stem -> all.add(boosted(inAnyField(stem), 1.0 / stems.size()), Occur.MUST));
    return all.build();
  }

  private Query inAnyField(String stem) {
    return new DisjunctionMaxQuery(fields(stem), TIE);
  }

  private List<Query> fields(String stem) {
    if (leaves > MOST_LEAVES) {
      return List.of();
    }
    leaves += FIELDS.size();
    return FIELDS.stream().<Query>map(field -> new TermQuery(new Term(field, stem))).toList();
  }

  /** A word that nobody knows: perhaps somebody wrote it, or something like it. */
  private List<Query> likeIt(String word) {
    if (word.length() < 5 || word.length() > 24 || leaves > MOST_LEAVES) {
      return List.of();
    }
    leaves += 8;
    Term term = new Term(DocumentFields.WORDS, analysis.stem(word));
    return List.of(boosted(new FuzzyQuery(term, word.length() < 8 ? 1 : 2, 1, 8, true), 0.6));
  }

  /** What shows that a thing is really spoken of there, whatever the score. */
  static Query surely(Question.Clause clause, String field) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<String> stems = new ArrayList<>();
    clause
        .ways()
        .forEach(
            (row, weight) -> {
              if (weight >= SURELY && row.size() == 1) {
                stems.add(row.get(0));
              } else if (weight >= SURELY) {
                any.add(every(row, field), Occur.SHOULD);
              }
            });
    any.add(QuestionQuery.anyOf(field, stems), Occur.SHOULD);
    return any.build();
  }

  private static Query every(List<String> stems, String field) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    stems.forEach(stem -> all.add(new TermQuery(new Term(field, stem)), Occur.FILTER));
    return all.build();
  }

  Query grams(Question question) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    question.words().stream()
        .flatMap(word -> DutchAnalysis.tokens(analysis.grams(), word.written()).stream())
        .map(DutchAnalysis.Token::term)
        .distinct()
        .limit(100)
        .forEach(
            gram -> any.add(new TermQuery(new Term(DocumentFields.GRAMS, gram)), Occur.SHOULD));
    return any.build();
  }

  private static Query boosted(Query query, double boost) {
    return new BoostQuery(query, (float) boost);
  }
}
