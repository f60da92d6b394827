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
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SloppyMath;

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
      IndexSearcher searcher, FacetsCollector found, Optional<GeoPoint> origin) throws IOException {
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    for (String field : FIELDS) {
      counts.put(field, values(searcher, found, field));
    }
    if (origin.isPresent()) {
      counts.put(SearchResults.DISTANCE, distances(found, origin.get()));
    }
    return counts;
  }

  /** One pass over what was found, by Lucene's own distance (haversine). */
  private static Map<String, Long> distances(FacetsCollector found, GeoPoint origin)
      throws IOException {
    long[] within = new long[METRES.size()];
    for (FacetsCollector.MatchingDocs matching : found.getMatchingDocs()) {
      SortedNumericDocValues points =
          DocValues.getSortedNumeric(matching.context.reader(), DocumentFields.POINT);
      DocIdSetIterator documents = matching.bits.iterator();
      while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (points.advanceExact(documents.docID())) {
          long point = points.nextValue();
          double metres =
              SloppyMath.haversinMeters(
                  origin.latitude(),
                  origin.longitude(),
                  GeoEncodingUtils.decodeLatitude((int) (point >> 32)),
                  GeoEncodingUtils.decodeLongitude((int) point));
          for (int i = 0; i < within.length; i++) {
            within[i] += metres <= METRES.get(i) ? 1 : 0;
          }
        }
      }
    }
    Map<String, Long> distances = new LinkedHashMap<>();
    for (int i = 0; i < within.length; i++) {
      distances.put(String.valueOf(METRES.get(i)), within[i]);
    }
    return distances;
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
