package nl.omzien.search;

import java.util.Optional;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Who may see it, and what she chose to see only, as filters of a query. */
final class Narrowed {

  private Narrowed() {}

  static void add(SearchQuery asked, Optional<GeoPoint> origin, BooleanQuery.Builder query) {
    query.add(QuestionQuery.anyOf(DocumentFields.AUDIENCE, asked.audience()), Occur.FILTER);
    Narrowing chosen = asked.narrowing();
    if (!chosen.kinds().isEmpty()) {
      query.add(
          QuestionQuery.anyOf(
              DocumentFields.KIND, chosen.kinds().stream().map(Enum::name).toList()),
          Occur.FILTER);
    }
    chosen
        .category()
        .ifPresent(code -> query.add(is(DocumentFields.SKILL_CATEGORY, code), Occur.FILTER));
    chosen.language().ifPresent(code -> query.add(is(DocumentFields.LANGUAGE, code), Occur.FILTER));
    String when = chosen.day().orElse("") + chosen.part().map(part -> "-" + part).orElse("");
    if (!when.isEmpty()) {
      query.add(is(DocumentFields.WHEN, when), Occur.FILTER);
    }
    if (chosen.free()) {
      query.add(is(DocumentFields.FREE, "true"), Occur.FILTER);
    }
    if (chosen.wheelchair()) {
      query.add(is(DocumentFields.WHEELCHAIR, "true"), Occur.FILTER);
    }
    if (chosen.metres().isPresent() && origin.isPresent()) {
      query.add(within(origin.get(), chosen.metres().get()), Occur.FILTER);
    }
  }

  /** Everything at most this far from there. */
  static Query within(GeoPoint origin, int metres) {
    return LatLonPoint.newDistanceQuery(
        DocumentFields.POINT, origin.latitude(), origin.longitude(), metres);
  }

  private static Query is(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
