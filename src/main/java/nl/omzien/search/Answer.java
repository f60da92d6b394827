package nl.omzien.search;

import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.understanding.DutchAnalysis;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;

/** Finds the answer to one question, with the reason why each hit is there. */
final class Answer {
  private final Words words;
  private final SearcherManager searchers;

  Answer(Words words, SearcherManager searchers) {
    this.words = words;
    this.searchers = searchers;
  }

  SearchResults to(Question question, SearchQuery asked) throws IOException {
    QuestionQuery query = new QuestionQuery(question, asked, words.analysis());
    Optional<GeoPoint> origin = QuestionQuery.origin(question, asked);
    IndexSearcher searcher = searchers.acquire();
    try {
      Found found = Found.all(searcher, query.conditions());
      TopDocs top = first(searcher, query, asked, origin, found);
      Set<String> stems = stems(question);
      List<SearchHit> hits = new ArrayList<>();
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc each : top.scoreDocs) {
        hits.add(hit(stored.document(each.doc), each.score, stems, question));
      }
      return new SearchResults(
          found.total(),
          hits,
          new SearchResults.Understood(
              question.place(),
              question.nearMe(),
              question.moments(),
              question.languages(),
              question.skills()),
          new Counting(words.valueSets()).of(found, origin),
          hits.isEmpty() ? words.questions().respell(asked.text()) : Optional.empty());
    } finally {
      searchers.release(searcher);
    }
  }

  private static TopDocs first(
      IndexSearcher searcher,
      QuestionQuery query,
      SearchQuery asked,
      Optional<GeoPoint> origin,
      Found found)
      throws IOException {
    Optional<Sort> sort =
        switch (asked.order()) {
          case BEST -> Optional.empty();
          case NEAREST ->
              origin.map(
                  at ->
                      new Sort(
                          LatLonDocValuesField.newDistanceSort(
                              DocumentFields.POINT, at.latitude(), at.longitude()),
                          SortField.FIELD_SCORE));
          case SOONEST -> Optional.of(soonest());
        };
    return sort.isPresent()
        ? searcher.search(query.order(new FoundBefore(found)), asked.limit(), sort.get(), true)
        : new BestFirst(searcher, query, moment(asked), asked.limit()).of(found);
  }

  /** Whoever asks at no moment sees nothing sink. */
  private static Instant moment(SearchQuery asked) {
    return asked.now().map(ZonedDateTime::toInstant).orElse(Instant.EPOCH);
  }

  private static Sort soonest() {
    SortField next = new SortField(DocumentFields.NEXT, SortField.Type.LONG);
    next.setMissingValue(Long.MAX_VALUE);
    return new Sort(next, SortField.FIELD_SCORE);
  }

  private SearchHit hit(Document document, float score, Set<String> stems, Question question) {
    String title = document.get(DocumentFields.TITLE);
    String text = document.get(DocumentFields.TEXT);
    List<SearchHit.Mark> titleMarks = marks(title, stems);
    List<SearchHit.Mark> textMarks = marks(text, stems);
    Set<String> matched = new LinkedHashSet<>();
    titleMarks.forEach(mark -> matched.add(written(title, mark)));
    textMarks.forEach(mark -> matched.add(written(text, mark)));
    List<String> skills =
        Arrays.stream(document.getValues(DocumentFields.SKILL))
            .filter(question.skills()::containsKey)
            .sorted()
            .toList();
    return new SearchHit(
        document.get(DocumentFields.ID),
        SearchDocument.Kind.valueOf(document.get(DocumentFields.KIND)),
        score,
        title,
        text,
        titleMarks,
        textMarks,
        List.copyOf(matched),
        skills);
  }

  private static String written(String text, SearchHit.Mark mark) {
    return text.substring(mark.start(), mark.end()).toLowerCase(Locale.ROOT);
  }

  /** What was asked for: of telling words only, when there are any. */
  private static Set<String> stems(Question question) {
    Set<String> stems = new HashSet<>();
    for (Question.Clause clause : question.clauses()) {
      if (clause.telling() || !question.telling()) {
        for (Map.Entry<List<String>, Double> way : clause.ways().entrySet()) {
          stems.addAll(way.getKey());
        }
      }
    }
    return stems;
  }

  /** Lucene's tokens of the text as it was indexed, those that were asked for and say something. */
  private List<SearchHit.Mark> marks(String text, Set<String> stems) {
    return DutchAnalysis.tokens(words.analysis().compounds(), text).stream()
        .filter(token -> stems.contains(token.term()))
        .filter(token -> words.tells(text.substring(token.start(), token.end())))
        .map(token -> new SearchHit.Mark(token.start(), token.end()))
        .distinct()
        .toList();
  }
}
