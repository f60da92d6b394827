package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a question has very many answers, the likeliest are chosen before they are put in order. */
class SearchOfManyTest {
  private static final int COPIES = 8;

  @TempDir static Path folder;
  private static SearchIndex index;

  @BeforeAll
  static void open() {
    Waterveen world = new Waterveen();
    index = SearchIndex.open(folder, world.gazetteer());
    index.rebuild(IntStream.range(0, COPIES).boxed().flatMap(copy -> copies(world, copy)), 0);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  /** No two copies are the same: each has another first sentence of the world in it. */
  private static Stream<SearchDocument> copies(Waterveen world, int copy) {
    List<SearchDocument> all = world.documents();
    return IntStream.range(0, all.size())
        .mapToObj(
            i -> {
              SearchDocument one = all.get(i);
              String other = all.get((i + copy * 7) % all.size()).text().split("\\. ")[0];
              return SearchDocument.of(one.kind(), one.id() + "-" + copy, Set.of("all"))
                  .says(one.title(), one.text() + (copy == 0 ? "" : " " + other + "."))
                  .about(one.category(), List.copyOf(one.skills()))
                  .at(one.place(), one.neighbourhood(), one.district())
                  .point(one.point().orElse(new GeoPoint(52.56, 5.23)))
                  .when(one.when(), one.dates())
                  .build();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "formulieren en brieven lezen",
        "iemand om mee te wandelen of koffie te drinken",
        "iemand die helpt met papieren en de computer in de Vogelbuurt",
        "koken, eten of koffie op dinsdag",
        "kinderen huiswerk taal"
      })
  void theFirstTenAreAboutTheSameAsWhenEveryAnswerIsPutInOrder(String text) {
    SearchResults ten = index.search(SearchQuery.of(text, Set.of("all")));
    SearchResults all = index.search(SearchQuery.of(text, Set.of("all")).limit(1000));
    assertTrue(ten.total() > 200, text + " has only " + ten.total() + " answers");
    assertEquals(all.total(), ten.total());
    assertEquals(all.hits().size(), ten.total(), "what is counted is what is found");
    assertEquals(score(all), score(ten), 0.02 * score(all), text);
  }

  private static double score(SearchResults results) {
    return results.hits().stream().limit(10).mapToDouble(SearchHit::score).sum();
  }
}
