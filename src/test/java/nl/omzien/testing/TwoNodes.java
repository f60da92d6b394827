package nl.omzien.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Two real programs on one database. The first brings the database along; the second is told of it
 * by the settings of an existing database, as in docs/deployment.md, and has a data folder of its
 * own. Each keeps its port over its starts.
 */
public final class TwoNodes implements AutoCloseable {

  private final Path folder;
  private final int firstPort = Program.freePort();
  private final int secondPort = Program.freePort();
  private Program first;
  private Program second;

  private TwoNodes(Path folder) {
    this.folder = folder;
  }

  /** Both, with the demonstration, as soon as both are ready. */
  public static TwoNodes started() throws IOException {
    TwoNodes nodes = new TwoNodes(Files.createTempDirectory("omzien-two-nodes"));
    nodes.startFirst();
    nodes.startSecond();
    return nodes;
  }

  /** Starts the first again, on its own data folder. */
  public void startFirst() {
    first =
        Program.start(Program.home(), folder.resolve("first"), firstPort, Map.of(), "--demo")
            .awaitReady();
  }

  /** Starts the second again, on its own data folder; returns when it says that it is ready. */
  public void startSecond() {
    second =
        Program.start(
                Program.home(),
                folder.resolve("second"),
                secondPort,
                database().settings(),
                "--demo")
            .awaitReady();
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
    second.close();
    first.close();
  }
}
