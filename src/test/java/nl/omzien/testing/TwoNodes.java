package nl.omzien.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two real programs on one database. The first brings the database along; the second is told of it
 * by the settings of an existing database, as in docs/deployment.md, and has a data folder of its
 * own. Each keeps its port over its starts.
 */
public final class TwoNodes implements AutoCloseable {

  private final Path folder = Files.createTempDirectory("omzien-two-nodes");
  private final int firstPort = Program.freePort();
  private final int secondPort = Program.freePort();
  private Program first;
  private Program second;

  /** Two that do not run yet. */
  public TwoNodes() throws IOException {}

  /** Starts the first, with the demonstration, on its own data folder; returns when it is ready. */
  public void startFirst() {
    first =
        Program.start(
            Program.home(),
            folder.resolve("first"),
            firstPort,
            Map.of("OMZIEN_UNDO_SECONDS", "0"),
            "--demo");
    first.awaitReady();
  }

  /** Starts the second, on its own data folder; returns when it says that it is ready. */
  public void startSecond() {
    Map<String, String> existing = new HashMap<>(database().settings());
    existing.put("OMZIEN_UNDO_SECONDS", "0");
    second =
        Program.start(Program.home(), folder.resolve("second"), secondPort, existing, "--demo");
    second.awaitReady();
  }

  /** The database of both. */
  public RunningDatabase database() {
    return RunningDatabase.of(folder.resolve("first"));
  }

  /** Kills the first and its database without warning. */
  public void killFirstWithItsDatabase() {
    first.kill();
    database().kill();
  }

  /** Kills the second without warning. */
  public void killSecond() {
    second.kill();
  }

  /** Where the first answers. */
  public URI first() {
    return first.address();
  }

  /** Where the second answers. */
  public URI second() {
    return second.address();
  }

  /** The folder of the second node's search index. */
  public Path secondIndex() {
    return folder.resolve("second/index");
  }

  @Override
  public void close() {
    // the second first: it needs the database of the other
    Stream.of(second, first).filter(Objects::nonNull).forEach(Program::close);
  }
}
