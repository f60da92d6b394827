package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omzien.search.SearchDocument.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchUnderLoadTest {
  private static final int DOCUMENTS = 200;
  @TempDir Path folder;

  @Test
  void theOldIndexAnswersWhileTheNewOneIsBuilt() throws Exception {
    try (SearchIndex index = SearchIndex.open(folder, Gazetteer.empty())) {
      index.rebuild(gardens(), 0);
      AtomicBoolean done = new AtomicBoolean();
      ExecutorService threads = Executors.newFixedThreadPool(2);
      try {
        List<Future<Integer>> searching = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
          searching.add(threads.submit(() -> searchUntil(index, done)));
        }
        for (int round = 1; round <= 5; round++) {
          index.rebuild(gardens(), round);
        }
        done.set(true);
        for (Future<Integer> each : searching) {
          assertTrue(each.get() > 0);
        }
      } finally {
        done.set(true);
        threads.shutdownNow();
      }
      assertEquals(5, index.position());
    }
  }

  @Test
  void whatChangesDuringARebuildIsNotLostAndWhatIsRemovedDoesNotComeBack() {
    try (SearchIndex index = SearchIndex.open(folder, Gazetteer.empty())) {
      index.rebuild(gardens(), 0);
      Stream<SearchDocument> withNewsHalfway =
          gardens()
              .peek(
                  document -> {
                    if (document.id().equals("offer:100")) {
                      index.apply(
                          List.of(
                              Change.remove("offer:3"),
                              Change.remove("offer:199"),
                              Change.put(garden(900))),
                          12);
                    }
                  });
      index.rebuild(withNewsHalfway, 10);
      assertEquals(12, index.position());
      assertEquals(DOCUMENTS - 1, total(index));
      Set<String> ids = ids(index);
      assertTrue(ids.contains("offer:900"));
      assertTrue(!ids.contains("offer:3") && !ids.contains("offer:199"));
    }
  }

  @Test
  void twoThreadsThatWriteLoseNothing() throws ExecutionException, InterruptedException {
    try (SearchIndex index = SearchIndex.open(folder, Gazetteer.empty())) {
      index.rebuild(Stream.of(), 0);
      ExecutorService threads = Executors.newFixedThreadPool(2);
      try {
        Future<?> even = threads.submit(() -> write(index, 0));
        Future<?> odd = threads.submit(() -> write(index, 1));
        even.get();
        odd.get();
      } finally {
        threads.shutdownNow();
      }
      assertEquals(DOCUMENTS, total(index));
      assertEquals(DOCUMENTS - 1, index.position());
    }
  }

  private static void write(SearchIndex index, int first) {
    for (int i = first; i < DOCUMENTS; i += 2) {
      index.apply(List.of(Change.put(garden(i))), i);
    }
  }

  private static int searchUntil(SearchIndex index, AtomicBoolean done) {
    int searches = 0;
    while (!done.get()) {
      assertEquals(DOCUMENTS, total(index));
      searches++;
    }
    return searches;
  }

  private static long total(SearchIndex index) {
    return index.search(SearchQuery.of("tuin", Set.of("all"))).total();
  }

  private static Set<String> ids(SearchIndex index) {
    return index.search(SearchQuery.of("tuin", Set.of("all")).limit(1000)).hits().stream()
        .map(SearchHit::id)
        .collect(java.util.stream.Collectors.toSet());
  }

  private static Stream<SearchDocument> gardens() {
    return IntStream.range(0, DOCUMENTS).mapToObj(SearchUnderLoadTest::garden);
  }

  private static SearchDocument garden(int number) {
    return SearchDocument.of(Kind.OFFER, "offer:" + number, Set.of("all"))
        .says("", "Ik werk in uw tuin, nummer " + number)
        .build();
  }
}
