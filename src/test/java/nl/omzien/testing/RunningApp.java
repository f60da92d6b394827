package nl.omzien.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The real program, started once for all tests of a run on the demonstration neighbourhood, with a
 * data folder and a port of its own. It stops when the tests are done. While writing tests, {@code
 * -Domzien.running=http://127.0.0.1:8121/ -Domzien.running.data=FOLDER} uses one that runs already.
 */
public final class RunningApp {

  private static Program program;
  private static Path data;

  private RunningApp() {}

  /** The address of the running program; starts it when it does not run yet. */
  public static synchronized URI address() {
    String running = System.getProperty("omzien.running", "");
    if (!running.isEmpty()) {
      data = Path.of(System.getProperty("omzien.running.data", "omzien-data"));
      return URI.create(running);
    }
    if (program == null) {
      try {
        data = Files.createTempDirectory("omzien-tests");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      // decisions leave at once: only the test of undoing waits for them
      Map<String, String> settings =
          Map.of("OMZIEN_FOLLOWUP_DAYS", "0", "OMZIEN_UNDO_SECONDS", "0");
      program = Program.start(data, settings, "--demo").awaitReady();
      Runtime.getRuntime().addShutdownHook(new Thread(program::close));
    }
    return program.address();
  }

  /** The folder with its data, its log among it. */
  public static synchronized Path data() {
    address();
    return data;
  }
}
