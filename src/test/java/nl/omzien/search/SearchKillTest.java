package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omzien.search.SearchDocument.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that dies without warning in the middle of its work on the index (SIGKILL). */
class SearchKillTest {
  private static final int DOCUMENTS = 300;

  @TempDir Path folder;

  @Test
  void whoeverKillsANodeWhileItIndexesFindsACorrectIndexAfterwards() throws Exception {
    for (int round = 1; round <= 3; round++) {
      Process node =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Node.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertEquals('r', node.getInputStream().read(), "the node did not start to index");
      // not a wait for anything: each round is to die at another point of its work
      TimeUnit.MILLISECONDS.sleep(150L * round);
      node.destroyForcibly().waitFor();
      try (SearchIndex index = SearchIndex.open(folder, Gazetteer.empty())) {
        if (index.needsRebuild()) {
          index.rebuild(gardens(0), 0);
        }
        long from = index.position();
        assertTrue(from >= 0);
        // the feed brings again what came after the position of the last commit
        index.apply(gardens((int) from).map(Change::put).toList(), DOCUMENTS);
        assertEquals(DOCUMENTS, index.search(query()).total(), "round " + round);
      }
    }
  }

  private static SearchQuery query() {
    return SearchQuery.of("tuin", Set.of("all")).limit(1000);
  }

  private static Stream<SearchDocument> gardens(int from) {
    return IntStream.range(from, DOCUMENTS).mapToObj(SearchKillTest::garden);
  }

  private static SearchDocument garden(int number) {
    return SearchDocument.of(Kind.OFFER, "offer:" + number, Set.of("all"))
        .says("", "Ik werk in uw tuin, nummer " + number)
        .build();
  }

  /** The process that is killed: rebuilds, applies and commits without end. */
  static final class Node {
    private Node() {}

    public static void main(String[] arguments) throws IOException {
      SearchIndex index = SearchIndex.open(Path.of(arguments[0]), Gazetteer.empty());
      System.out.write('r');
      System.out.flush();
      while (true) {
        index.rebuild(gardens(0).limit(DOCUMENTS / 2), 0);
        for (int i = 0; i < DOCUMENTS; i++) {
          index.apply(List.of(Change.put(garden(i))), i);
          if (i % 10 == 0) {
            index.commit();
          }
        }
      }
    }
  }
}
