package nl.omzien.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which documents have which value of a field, as a set of bits for each value: for fields of a few
 * dozen values. A segment never changes, so its sets are made once; what is deleted stays in them,
 * and is never found.
 *
 * <p>Counting an answer of twenty thousand documents by doc values reads each document in each
 * field. Two sets of bits are compared 64 documents at a time; see docs/decisions.
 */
final class ValueSets {
  private final Map<IndexReader.CacheKey, Map<String, Map<String, FixedBitSet>>> known =
      new WeakHashMap<>();

  /** The sets of this field in one segment, by value. */
  Map<String, FixedBitSet> of(LeafReader segment, String field) {
    Map<String, Map<String, FixedBitSet>> fields;
    synchronized (known) {
      fields = known.computeIfAbsent(segment.getCoreCacheHelper().getKey(), none -> fresh());
    }
    return fields.computeIfAbsent(field, name -> read(segment, name));
  }

  private static Map<String, Map<String, FixedBitSet>> fresh() {
    return new ConcurrentHashMap<>();
  }

  private static Map<String, FixedBitSet> read(LeafReader segment, String field) {
    Map<String, FixedBitSet> sets = new LinkedHashMap<>();
    try {
      Terms terms = segment.terms(field);
      if (terms == null) {
        return sets;
      }
      TermsEnum each = terms.iterator();
      PostingsEnum documents = null;
      for (BytesRef value = each.next(); value != null; value = each.next()) {
        FixedBitSet set = new FixedBitSet(segment.maxDoc());
        documents = each.postings(documents, PostingsEnum.NONE);
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          set.set(documents.docID());
        }
        sets.put(value.utf8ToString(), set);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sets;
  }
}
