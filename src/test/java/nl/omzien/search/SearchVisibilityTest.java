package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.search.SearchDocument.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchVisibilityTest {
  private static final List<String> TERMS =
      List.of("all", "signed-in", "volunteer", "team", "district:WK999901", "district:WK999902");
  private static final List<String> TEXTS =
      List.of("tuin", "koffie vogelbuurt", "iemand die mijn gras maait", "koffei", "turks tolk");
  private static final List<Kind> KINDS = List.of(Kind.values());
  @TempDir Path folder;

  @Test
  void nobodyFindsOrCountsWhatIsNotForHer() {
    try (SearchIndex index = SearchIndex.open(folder, new Waterveen().gazetteer())) {
      for (long seed = 1; seed <= 15; seed++) {
        checkWorld(index, new Random(seed), "seed " + seed);
      }
    }
  }

  private static void checkWorld(SearchIndex index, Random random, String seed) {
    List<SearchDocument> world = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      world.add(
          SearchDocument.of(KINDS.get(random.nextInt(KINDS.size())), "x:" + i, some(random, 1))
              .says("Koffie", "Samen koffie in de tuin, gras maaien, tolk Turks")
              .about("", List.of("koffiemaatje", "tuin"))
              .languages(List.of("nl", "tr"))
              .build());
    }
    index.rebuild(world.stream(), 1);
    for (String text : TEXTS) {
      Set<String> visitor = some(random, 0);
      Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      Set<String> allowed =
          world.stream()
              .filter(document -> document.kind() == kind)
              .filter(document -> document.audience().stream().anyMatch(visitor::contains))
              .map(SearchDocument::id)
              .collect(Collectors.toSet());
      SearchResults results =
          index.search(
              SearchQuery.of(text, visitor).narrowed(Narrowing.of(Set.of(kind))).limit(1000));
      Set<String> found = results.hits().stream().map(SearchHit::id).collect(Collectors.toSet());
      assertEquals(allowed, found, seed + " " + text + " " + visitor);
      assertEquals(allowed.size(), results.total(), seed);
    }
  }

  private static Set<String> some(Random random, int atLeast) {
    Set<String> terms = new HashSet<>();
    int size = atLeast + random.nextInt(3);
    while (terms.size() < size) {
      terms.add(TERMS.get(random.nextInt(TERMS.size())));
    }
    return terms;
  }
}
