package nl.omzien.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * What is near enough to a question to be an answer. One of these must hold: it has a skill that
 * the whole question was understood to ask for; somebody there speaks the language; or enough of
 * the telling words stand in it, or a synonym of them: one of up to three, two of more, and two
 * where they only come along with its skills; or it belongs to a category that a telling word leads
 * to. Words that say little, parts found inside a word by accident, and likeness of letters put
 * answers in order but make none. What no neighbour does (a trade, a shop, a doctor) is answered
 * only by who names all of it. The figures behind it stand in docs/quality.md.
 */
final class Relevance {
  private static final int FEW = 3;

  /** A skill that is understood with less is a guess: it puts answers in order but makes none. */
  private static final double SURE = 0.3;

  private final Question question;

  Relevance(Question question) {
    this.question = question;
  }

  Query query() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<String> skills =
        question.skills().entrySet().stream()
            .filter(skill -> skill.getValue() >= SURE)
            .map(Map.Entry::getKey)
            .toList();
    if (!skills.isEmpty()) {
      any.add(QuestionQuery.anyOf(DocumentFields.SKILL, skills), Occur.SHOULD);
    }
    if (!question.categories().isEmpty()) {
      any.add(
          QuestionQuery.anyOf(DocumentFields.SKILL_CATEGORY, question.categories()), Occur.SHOULD);
    }
    if (!question.languages().isEmpty()) {
      any.add(QuestionQuery.anyOf(DocumentFields.LANGUAGE, question.languages()), Occur.SHOULD);
    }
    List<Question.Clause> telling =
        question.clauses().stream().filter(Question.Clause::telling).toList();
    long alone = telling.stream().filter(clause -> !clause.row()).count();
    if (question.elsewhere()) {
      any.add(said(telling, DocumentFields.NAMED, Math.max(1, (int) alone)), Occur.SHOULD);
    } else {
      any.add(said(telling, DocumentFields.NAMED, alone > FEW ? 2 : 1), Occur.SHOULD);
      any.add(said(telling, DocumentFields.SAID, alone > 1 ? 2 : 1), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query said(List<Question.Clause> telling, String field, int atLeast) {
    BooleanQuery.Builder said = new BooleanQuery.Builder();
    telling.forEach(clause -> said.add(WordQuery.surely(clause, field), Occur.SHOULD));
    return said.setMinimumNumberShouldMatch(atLeast).build();
  }
}
