package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.omzien.search.SearchDocument.Kind;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  @TempDir Path folder;

  @Test
  void whatIsAppliedIsFoundAtOnceAndWhatIsRemovedIsGone() {
    try (SearchIndex index = rebuilt()) {
      index.apply(List.of(Change.put(offer("offer:1", "Ik maai het gras"))), 1);
      assertEquals(List.of("offer:1"), found(index, "gras"));
      index.apply(List.of(Change.put(offer("offer:1", "Ik bak taarten"))), 2);
      assertEquals(List.of(), found(index, "gras"));
      assertEquals(List.of("offer:1"), found(index, "taart"));
      index.apply(List.of(Change.remove("offer:1"), Change.remove("offer:1")), 3);
      assertEquals(List.of(), found(index, "taart"));
      assertEquals(3, index.position());
    }
  }

  @Test
  void afterARestartTheFeedGoesOnWhereItWas() {
    try (SearchIndex index = rebuilt()) {
      index.apply(List.of(Change.put(offer("offer:1", "Ik maai het gras"))), 41);
    }
    try (SearchIndex index = open()) {
      assertFalse(index.needsRebuild());
      assertEquals(41, index.position());
      assertEquals(List.of("offer:1"), found(index, "gras"));
    }
  }

  @Test
  void anEmptyFolderNeedsARebuildAndAnswersNothingUntilThen() {
    try (SearchIndex index = open()) {
      assertTrue(index.needsRebuild());
      assertEquals(-1, index.position());
      assertEquals(List.of(), found(index, "gras"));
      index.rebuild(Stream.of(offer("offer:1", "Ik maai het gras")), 7);
      assertFalse(index.needsRebuild());
      assertEquals(7, index.position());
      assertEquals(List.of("offer:1"), found(index, "gras"));
    }
  }

  @Test
  void anyDamagedFileMeansARebuildWithoutAnyonesHelp() throws IOException {
    try (SearchIndex index = rebuilt()) {
      index.apply(List.of(Change.put(offer("offer:1", "Ik maai het gras"))), 1);
    }
    List<Path> files = files();
    for (int i = 0; i < files.size(); i++) {
      Path file = files().get(i % files().size());
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(file, bytes);
      try (SearchIndex index = open()) {
        assertTrue(index.needsRebuild(), "damage not seen in " + file.getFileName());
        index.rebuild(Stream.of(offer("offer:1", "Ik maai het gras")), 1);
        assertEquals(List.of("offer:1"), found(index, "gras"));
      }
    }
  }

  @Test
  void aDeletedFileMeansARebuild() throws IOException {
    try (SearchIndex index = rebuilt()) {
      index.apply(List.of(Change.put(offer("offer:1", "Ik maai het gras"))), 1);
    }
    Files.delete(files().get(0));
    try (SearchIndex index = open()) {
      assertTrue(index.needsRebuild());
    }
  }

  @Test
  void anIndexMadeByAnotherVersionAnswersUntilItIsRebuilt() throws IOException {
    try (SearchIndex index = rebuilt()) {
      index.apply(List.of(Change.put(offer("offer:1", "Ik maai het gras"))), 5);
    }
    try (FSDirectory directory = FSDirectory.open(files().get(0).getParent());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("position", "5", "made-by", "last year").entrySet());
      writer.commit();
    }
    try (SearchIndex index = open()) {
      assertTrue(index.needsRebuild());
      assertEquals(List.of("offer:1"), found(index, "gras"));
    }
    try (SearchIndex index = open()) {
      assertTrue(index.needsRebuild(), "closing must not make it look new");
    }
  }

  @Test
  void theWordsOfWhatWasRemovedLeaveTheFiles() throws IOException {
    try (SearchIndex index = rebuilt()) {
      index.apply(
          List.of(
              Change.put(offer("offer:1", "Ik maai het gras")),
              Change.put(offer("offer:2", "Zonderlingwoord"))),
          1);
      index.commit();
      index.apply(List.of(Change.remove("offer:2")), 2);
      index.purge();
      for (Path file : files()) {
        String content = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertFalse(content.contains("onderlingwoord"), file.getFileName().toString());
      }
    }
  }

  @Test
  void twoNodesThatFollowTheSameFeedInTheirOwnPaceAnswerTheSame() {
    Random random = new Random(7);
    List<Change> feed = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String id = "offer:" + random.nextInt(40);
      feed.add(
          random.nextInt(3) == 0
              ? Change.remove(id)
              : Change.put(offer(id, "Ik maai het gras, de " + i + "e keer")));
    }
    Path second = folder.resolve("second");
    try (SearchIndex one = rebuilt();
        SearchIndex other = SearchIndex.open(second, Gazetteer.empty())) {
      other.rebuild(Stream.of(), 0);
      for (int i = 0; i < feed.size(); i++) {
        one.apply(List.of(feed.get(i)), i + 1);
      }
      int from = 0;
      while (from < feed.size()) {
        int to = Math.min(feed.size(), from + 1 + random.nextInt(30));
        other.apply(feed.subList(Math.max(0, from - 3), to), to); // some of it twice
        from = to;
      }
      SearchQuery query = SearchQuery.of("gras maaien", Set.of("all")).limit(100);
      assertEquals(texts(one.search(query)), texts(other.search(query)));
      assertEquals(one.position(), other.position());
    }
  }

  private static Set<String> texts(SearchResults results) {
    return results.hits().stream()
        .map(hit -> hit.id() + hit.text())
        .collect(java.util.stream.Collectors.toSet());
  }

  @Test
  void whatShouldHaveTakenPlaceIsLookedUpAgain() {
    Instant noon = Instant.parse("2026-11-23T12:00:00Z");
    try (SearchIndex index = rebuilt()) {
      SearchDocument past =
          SearchDocument.of(Kind.ACTIVITY, "activity:1", Set.of("all"))
              .says("Koffie", "")
              .next(Optional.of(noon.minusSeconds(60)))
              .build();
      SearchDocument coming =
          SearchDocument.of(Kind.ACTIVITY, "activity:2", Set.of("all"))
              .says("Thee", "")
              .next(Optional.of(noon.plusSeconds(60)))
              .build();
      index.apply(List.of(Change.put(past), Change.put(coming)), 1);
      assertEquals(List.of("activity:1"), index.passed(noon));
    }
  }

  private SearchIndex open() {
    return SearchIndex.open(folder, Gazetteer.empty());
  }

  private SearchIndex rebuilt() {
    SearchIndex index = open();
    index.rebuild(Stream.of(), 0);
    return index;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(path -> !path.getParent().equals(folder))
          .filter(path -> !path.endsWith("write.lock"))
          .sorted()
          .toList();
    }
  }

  @Test
  void whatHasANameIsSuggestedByItAndWhatSomebodyWroteIsNot() {
    try (SearchIndex index = rebuilt()) {
      index.apply(
          List.of(
              Change.put(named(Kind.ORGANISATION, "organisation:1", "Stichting Zwanenveer")),
              Change.put(named(Kind.ACTIVITY, "activity:1", "Zwanenkoor")),
              Change.put(offer("offer:1", "Zwanenzang op verzoek"))),
          1);
      assertEquals(
          Set.of(
              new Suggestion("Stichting Zwanenveer", Suggestion.Kind.ORGANISATION),
              new Suggestion("Zwanenkoor", Suggestion.Kind.ACTIVITY)),
          Set.copyOf(index.suggest("zwanen", Set.of("all"), 8)));
      assertEquals(List.of(), index.suggest("zwanen", Set.of("district:1"), 8));
    }
  }

  private static SearchDocument named(Kind kind, String id, String name) {
    return SearchDocument.of(kind, id, Set.of("all")).says(name, "Zwanenbloemen plukken").build();
  }

  private static SearchDocument offer(String id, String text) {
    return SearchDocument.of(Kind.OFFER, id, Set.of("all")).says("", text).build();
  }

  private static List<String> found(SearchIndex index, String text) {
    return index.search(SearchQuery.of(text, Set.of("all"))).hits().stream()
        .map(SearchHit::id)
        .toList();
  }
}
