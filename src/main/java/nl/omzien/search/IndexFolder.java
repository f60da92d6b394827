package nl.omzien.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The folder on disk: a sub-folder per generation and a small file that names the one that counts.
 * Whatever it does not name was left by a crash and is swept away at the next start.
 */
final class IndexFolder {
  private static final String CURRENT = "current";
  private static final String PREFIX = "generation-";

  private final Path folder;

  IndexFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Opens the one that counts, or begins anew when there is none or it is damaged. */
  Generation open(Words words) throws IOException {
    Optional<Path> current = current();
    if (current.isPresent()) {
      try {
        Generation opened = new Generation(current.get(), words);
        sweepAllBut(current.get());
        return opened;
      } catch (LockObtainFailedException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        System.getLogger(IndexFolder.class.getName())
            .log(System.Logger.Level.WARNING, "The search index is damaged and will be rebuilt", e);
      }
    }
    Path fresh = fresh();
    Generation begun = new Generation(fresh, words);
    begun.commit();
    choose(fresh);
    sweepAllBut(fresh);
    return begun;
  }

  private Optional<Path> current() throws IOException {
    Path pointer = folder.resolve(CURRENT);
    if (!Files.isRegularFile(pointer)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(pointer);
    String name = new String(bytes, StandardCharsets.US_ASCII).strip();
    return generations().stream()
        .filter(path -> path.getFileName().toString().equals(name))
        .findFirst();
  }

  Path fresh() throws IOException {
    return Files.createDirectory(folder.resolve(PREFIX + UUID.randomUUID()));
  }

  /** From now on, and after a crash, this one counts. */
  void choose(Path generation) throws IOException {
    Path written = folder.resolve(CURRENT + ".new");
    Files.writeString(written, generation.getFileName().toString());
    Files.move(
        written,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  void sweepAllBut(Path kept) throws IOException {
    for (Path path : generations()) {
      if (!path.equals(kept)) {
        delete(path);
      }
    }
  }

  static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(path -> path.getFileName().toString().startsWith(PREFIX))
          .filter(Files::isDirectory)
          .toList();
    }
  }
}
