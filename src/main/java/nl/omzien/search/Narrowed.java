package nl.omzien.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Who may see it, and what she chose to see only, as filters of a query. */
final class Narrowed {

  private Narrowed() {}

  static List<Query> by(SearchQuery asked, Optional<GeoPoint> origin) {
    List<Query> filters = new ArrayList<>();
    filters.add(QuestionQuery.anyOf(DocumentFields.AUDIENCE, asked.audience()));
    Narrowing chosen = asked.narrowing();
    if (!chosen.kinds().isEmpty()) {
      filters.add(
          QuestionQuery.anyOf(
              DocumentFields.KIND, chosen.kinds().stream().map(Enum::name).toList()));
    }
    chosen.category().ifPresent(code -> filters.add(is(DocumentFields.SKILL_CATEGORY, code)));
    chosen.language().ifPresent(code -> filters.add(is(DocumentFields.LANGUAGE, code)));
    String when = chosen.day().orElse("") + chosen.part().map(part -> "-" + part).orElse("");
    if (!when.isEmpty()) {
      filters.add(is(DocumentFields.WHEN, when));
    }
    if (chosen.free()) {
      filters.add(is(DocumentFields.FREE, "true"));
    }
    if (chosen.wheelchair()) {
      filters.add(is(DocumentFields.WHEELCHAIR, "true"));
    }
    if (chosen.metres().isPresent() && origin.isPresent()) {
      filters.add(within(origin.get(), chosen.metres().get()));
    }
    return filters;
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
