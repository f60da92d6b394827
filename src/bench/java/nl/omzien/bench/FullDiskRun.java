package nl.omzien.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.omzien.search.Change;
import nl.omzien.search.SearchIndex;
import nl.omzien.search.SearchQuery;
import nl.omzien.search.Waterveen;

/**
 * What the index does on a disk that is full, and once it is not any more: {@code mvn -q -Pquality
 * verify -Dbench=nl.omzien.bench.FullDiskRun -Dfolder=FOLDER}, where the folder lies on a small
 * file system of its own (a tmpfs of 24 MB). It fills that file system.
 */
public final class FullDiskRun {

  private static final int FIRST = 2_000;
  private static final int MORE = 200;
  private static final int PIECE = 64 * 1024;

  private FullDiskRun() {}

  /** Tells what happened at each step; the last line is the outcome. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(System.getProperty("folder"));
    Path filler = folder.resolve("filler");
    ManyDocuments world = new ManyDocuments(1);
    try (SearchIndex index =
        SearchIndex.open(folder.resolve("index"), new Waterveen().gazetteer())) {
      index.rebuild(world.some(FIRST), 1);
      long before = found(index);
      fill(filler);
      int refused = 0;
      for (int i = 0; i < MORE; i++) {
        refused += tried(() -> index.apply(List.of(change(world)), 2));
      }
      int rebuilds = tried(() -> index.rebuild(world.some(FIRST), 2));
      long during = found(index);
      boolean asksForIt = index.needsRebuild();
      Files.delete(filler);
      index.rebuild(world.some(FIRST + 1), 3);
      System.out.printf(
          "measure=full-disk found-before=%d changes-refused=%d rebuilds-refused=%d"
              + " found-while-full=%d asks-for-rebuild=%b found-after=%d position=%d%n",
          before, refused, rebuilds, during, asksForIt, found(index), index.position());
    }
  }

  private static Change change(ManyDocuments world) {
    return Change.put(world.document(FIRST));
  }

  private static long found(SearchIndex index) {
    return index.search(SearchQuery.of("koffie", Set.of("all", "signed-in", "volunteer"))).total();
  }

  private static int tried(Runnable work) {
    try {
      work.run();
      return 0;
    } catch (RuntimeException refused) {
      return 1;
    }
  }

  private static void fill(Path filler) {
    byte[] piece = new byte[PIECE];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(piece);
      }
    } catch (IOException full) {
      if (!Files.exists(filler)) {
        throw new UncheckedIOException(full);
      }
    }
  }
}
