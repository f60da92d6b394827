package nl.omzien.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.omzien.testing.Program;

/** One instance of the launcher that runs for all tests of this package, and starts beside it. */
final class RunningTiny {
  private static RunningTiny only;

  private final Path folder = Files.createTempDirectory("launcher");
  private final Path home = TinyHome.in(Files.createDirectory(folder.resolve("home")));
  private final Program program =
      Program.start(home, data("running"), Program.freePort(), Map.of()).awaitReady();
  private final List<String> database = TinyHome.database(program);

  private RunningTiny() throws IOException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end));
  }

  static synchronized RunningTiny instance() throws IOException {
    if (only == null) {
      only = new RunningTiny();
    }
    return only;
  }

  Program program() {
    return program;
  }

  String databaseUrl() {
    return database.get(0);
  }

  String databasePassword() {
    return database.get(2);
  }

  /** A data folder beside the one of the running instance, which is {@code running}. */
  Path data(String name) {
    return folder.resolve(name);
  }

  Program startBeside(String data, Map<String, String> environment, String... arguments) {
    return Program.start(home, data(data), Program.freePort(), environment, arguments);
  }

  Program startOnItsPort(String data) {
    return Program.start(home, data(data), program.address().getPort(), Map.of());
  }

  static Map<String, String> existing(String url, String password) {
    return Map.of("OMZIEN_DB_URL", url, "OMZIEN_DB_USER", "omzien", "OMZIEN_DB_PASSWORD", password);
  }

  static void assertRefused(Program program, String sentence) {
    int code = program.awaitExit();
    assertEquals(sentence + "\n", program.errors());
    assertEquals(1, code);
  }

  private void end() {
    try {
      program.close();
      Folders.delete(folder);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
