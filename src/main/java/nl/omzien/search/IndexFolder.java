package nl.omzien.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

  /** The sub-folder that counts, when there is one. */
  Optional<Path> current() throws IOException {
    Path pointer = folder.resolve(CURRENT);
    if (!Files.isRegularFile(pointer)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(pointer);
    String name = new String(bytes, java.nio.charset.StandardCharsets.US_ASCII).strip();
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
