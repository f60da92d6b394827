package nl.omzien.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** How many of an answer there are of each kind, category, day ...: only of what she may see. */
final class Counting {
  private static final List<String> FIELDS =
      List.of(
          DocumentFields.KIND,
          DocumentFields.SKILL_CATEGORY,
          DocumentFields.WHEN,
          DocumentFields.LANGUAGE,
          DocumentFields.FREE,
          DocumentFields.WHEELCHAIR);

  /** Distances to choose from, in metres. */
  static final List<Integer> METRES = List.of(500, 1000, 2000, 5000);

  private static final int MOST = 40;

  private Counting() {}

  static Map<String, Map<String, Long>> of(
      IndexSearcher searcher, FacetsCollector found, Query query, Optional<GeoPoint> origin)
      throws IOException {
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    for (String field : FIELDS) {
      counts.put(field, values(searcher, found, field));
    }
    if (origin.isPresent()) {
      Map<String, Long> distances = new LinkedHashMap<>();
      for (int metres : METRES) {
        BooleanQuery.Builder near = new BooleanQuery.Builder();
        near.add(query, Occur.FILTER);
        near.add(Narrowed.within(origin.get(), metres), Occur.FILTER);
        distances.put(String.valueOf(metres), (long) searcher.count(near.build()));
      }
      counts.put(SearchResults.DISTANCE, distances);
    }
    return counts;
  }

  private static Map<String, Long> values(
      IndexSearcher searcher, FacetsCollector found, String field) throws IOException {
    Map<String, Long> values = new LinkedHashMap<>();
    if (searcher.getIndexReader().leaves().isEmpty()) {
      return values;
    }
    StringDocValuesReaderState state =
        new StringDocValuesReaderState(searcher.getIndexReader(), field);
    FacetResult top = new StringValueFacetCounts(state, found).getTopChildren(MOST, field);
    for (LabelAndValue each : top == null ? new LabelAndValue[0] : top.labelValues) {
      values.put(each.label, each.value.longValue());
    }
    return values;
  }
}
