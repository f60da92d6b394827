package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omzien.search.SearchDocument.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody says still holds stands below what is like it, from that moment on. */
class SinkingTest {

  private static final Instant SINKS = Instant.parse("2026-11-20T08:00:00Z");

  @TempDir Path folder;

  @Test
  void whatNobodyConfirmedStandsBelowWhatIsLikeIt() {
    try (SearchIndex index = SearchIndex.open(folder, new Waterveen().gazetteer())) {
      index.rebuild(
          Stream.of(
              activity("activity:1", "Samen koffie", Optional.of(SINKS)),
              activity("activity:2", "Koffieochtend met koffie en koek", Optional.empty()),
              activity("activity:3", "Breien", Optional.empty())),
          1);
      assertEquals(List.of("activity:1", "activity:2"), found(index, SINKS.minusSeconds(1)));
      assertEquals(List.of("activity:2", "activity:1"), found(index, SINKS));
    }
  }

  private static SearchDocument activity(String id, String text, Optional<Instant> sinks) {
    return SearchDocument.of(Kind.ACTIVITY, id, Set.of("all"))
        .says(text, text)
        .sinks(sinks)
        .build();
  }

  private static List<String> found(SearchIndex index, Instant now) {
    SearchQuery query =
        SearchQuery.of("koffie", Set.of("all")).at(now.atZone(ZoneId.of("Europe/Amsterdam")));
    return index.search(query).hits().stream().map(SearchHit::id).toList();
  }
}
