package nl.omzien.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.geo.GeoUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
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

  /** The same in what Lucene compares distances by, which takes no arc sine. */
  private static final double[] FAR =
      METRES.stream().mapToDouble(GeoUtils::distanceQuerySortKey).toArray();

  private static final int MOST = 40;

  private final ValueSets valueSets;

  Counting(ValueSets valueSets) {
    this.valueSets = valueSets;
  }

  Map<String, Map<String, Long>> of(Found found, Optional<GeoPoint> origin) throws IOException {
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    for (String field : FIELDS) {
      counts.put(field, values(found, field));
    }
    if (origin.isPresent()) {
      counts.put(SearchResults.DISTANCE, distances(found, origin.get()));
    }
    return counts;
  }

  /** One pass over what was found, by Lucene's own distance (haversine). */
  private static Map<String, Long> distances(Found found, GeoPoint origin) throws IOException {
    long[] within = new long[METRES.size()];
    for (Map.Entry<LeafReaderContext, FixedBitSet> segment : found.bySegment().entrySet()) {
      SortedNumericDocValues points =
          DocValues.getSortedNumeric(segment.getKey().reader(), DocumentFields.POINT);
      DocIdSetIterator documents = new BitSetIterator(segment.getValue(), 0);
      while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (points.advanceExact(documents.docID())) {
          long point = points.nextValue();
          double far =
              SloppyMath.haversinSortKey(
                  origin.latitude(),
                  origin.longitude(),
                  GeoEncodingUtils.decodeLatitude((int) (point >> 32)),
                  GeoEncodingUtils.decodeLongitude((int) point));
          for (int i = 0; i < within.length; i++) {
            within[i] += far <= FAR[i] ? 1 : 0;
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

  /** The most frequent first. */
  private Map<String, Long> values(Found found, String field) {
    Map<String, Long> all = new TreeMap<>();
    found
        .bySegment()
        .forEach(
            (segment, some) ->
                valueSets
                    .of(segment.reader(), field)
                    .forEach(
                        (value, set) ->
                            all.merge(value, FixedBitSet.intersectionCount(some, set), Long::sum)));
    Map<String, Long> values = new LinkedHashMap<>();
    all.entrySet().stream()
        .filter(one -> one.getValue() > 0)
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST)
        .forEach(one -> values.put(one.getKey(), one.getValue()));
    return values;
  }
}
