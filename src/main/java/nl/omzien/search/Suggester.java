package nl.omzien.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.omzien.understanding.DutchAnalysis;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Understanding;
import nl.omzien.understanding.Vocabulary;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.suggest.Lookup;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Proposes what somebody may be typing: skills, common questions and places from the data files,
 * and names of activities and organisations that she may see. Never words out of somebody's request
 * or offer.
 */
final class Suggester {
  private static final int LONGEST = 60;
  private static final int NAMES = 3;

  private final DutchAnalysis analysis;
  private final AnalyzingInfixSuggester known;

  Suggester(Vocabulary vocabulary, Gazetteer places) {
    analysis = vocabulary.analysis();
    try {
      known =
          new AnalyzingInfixSuggester(
              new ByteBuffersDirectory(), analysis.written(), analysis.written(), 1, false);
      add(
          new Understanding().taxonomy().skills().stream().map(Skill::label).toList(),
          Suggestion.Kind.SKILL);
      add(vocabulary.commonQuestions(), Suggestion.Kind.QUESTION);
      add(places.labels(), Suggestion.Kind.PLACE);
      known.commit();
      known.refresh();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void add(Collection<String> texts, Suggestion.Kind kind) throws IOException {
    for (String text : texts) {
      BytesRef payload = new BytesRef(kind.name());
      known.add(
          new BytesRef(text), Set.of(), Suggestion.Kind.values().length - kind.ordinal(), payload);
    }
  }

  List<Suggestion> of(String begin, Set<String> audience, int limit, SearcherManager searchers)
      throws IOException {
    String typed = begin.substring(0, Math.min(LONGEST, begin.length())).strip();
    if (typed.isEmpty() || audience.isEmpty()) {
      return List.of();
    }
    List<Suggestion> all = new ArrayList<>();
    for (Lookup.LookupResult each : known.lookup(typed, false, limit)) {
      Suggestion.Kind kind = Suggestion.Kind.valueOf(each.payload.utf8ToString());
      String text = each.key.toString();
      if (all.stream().noneMatch(other -> other.text().equalsIgnoreCase(text))) {
        all.add(new Suggestion(text, kind));
      }
    }
    List<Suggestion> names = names(typed, audience, searchers);
    List<Suggestion> first =
        new ArrayList<>(all.subList(0, Math.min(all.size(), limit - names.size())));
    first.addAll(names);
    return first;
  }

  private List<Suggestion> names(String typed, Set<String> audience, SearcherManager searchers)
      throws IOException {
    List<DutchAnalysis.Word> words = analysis.words(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (DutchAnalysis.Word word : words) {
      String begin = word.written().toLowerCase(Locale.ROOT);
      query.add(new TermQuery(new Term(DocumentFields.BEGINNINGS, begin)), Occur.MUST);
    }
    query.add(QuestionQuery.anyOf(DocumentFields.AUDIENCE, audience), Occur.FILTER);
    IndexSearcher searcher = searchers.acquire();
    try {
      List<Suggestion> names = new ArrayList<>();
      for (ScoreDoc each : searcher.search(query.build(), NAMES).scoreDocs) {
        Document found = searcher.storedFields().document(each.doc);
        names.add(
            new Suggestion(
                found.get(DocumentFields.TITLE),
                Suggestion.Kind.valueOf(found.get(DocumentFields.KIND))));
      }
      return names;
    } finally {
      searchers.release(searcher);
    }
  }
}
