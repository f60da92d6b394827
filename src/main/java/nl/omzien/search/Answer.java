package nl.omzien.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.understanding.DutchAnalysis;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
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
    Query query = QuestionQuery.of(question, asked, words.analysis());
    IndexSearcher searcher = searchers.acquire();
    try {
      TopDocs top = searcher.search(query, asked.limit());
      Set<String> stems = stems(question);
      List<SearchHit> hits = new ArrayList<>();
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc found : top.scoreDocs) {
        hits.add(hit(stored.document(found.doc), found.score, stems, asked));
      }
      Optional<String> suggestion =
          hits.isEmpty() ? words.questions().respell(asked.text()) : Optional.empty();
      return new SearchResults(top.totalHits.value, hits, question.place(), suggestion);
    } finally {
      searchers.release(searcher);
    }
  }

  private SearchHit hit(Document document, float score, Set<String> stems, SearchQuery asked) {
    String title = document.get(DocumentFields.TITLE);
    String text = document.get(DocumentFields.TEXT);
    List<SearchHit.Mark> titleMarks = marks(title, stems);
    List<SearchHit.Mark> textMarks = marks(text, stems);
    Set<String> matched = new LinkedHashSet<>();
    titleMarks.forEach(mark -> matched.add(title.substring(mark.start(), mark.end())));
    textMarks.forEach(mark -> matched.add(text.substring(mark.start(), mark.end())));
    List<String> skills =
        Arrays.stream(document.getValues(DocumentFields.SKILL))
            .filter(asked.skills()::containsKey)
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

  private static Set<String> stems(Question question) {
    Set<String> stems = new HashSet<>();
    question.clauses().forEach(clause -> clause.ways().keySet().forEach(stems::addAll));
    return stems;
  }

  /** Lucene's tokens of the text as it was indexed, those that were asked for. */
  private List<SearchHit.Mark> marks(String text, Set<String> stems) {
    return DutchAnalysis.tokens(words.analysis().compounds(), text).stream()
        .filter(token -> stems.contains(token.term()))
        .map(token -> new SearchHit.Mark(token.start(), token.end()))
        .distinct()
        .toList();
  }
}
