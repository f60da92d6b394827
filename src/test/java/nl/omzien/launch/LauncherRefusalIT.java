package nl.omzien.launch;

import static nl.omzien.launch.RunningTiny.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.omzien.testing.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the launcher refuses before anything runs, each in one clear sentence. */
class LauncherRefusalIT {
  private RunningTiny running;

  @BeforeEach
  void findInstance() throws IOException {
    running = RunningTiny.instance();
  }

  @Test
  void a_taken_port() {
    int port = running.program().address().getPort();
    assertRefused(
        running.startOnItsPort("port"),
        "Port " + port + " is already in use on 127.0.0.1: choose another with --port.");
  }

  @Test
  void a_data_folder_in_use() {
    assertRefused(
        running.startBeside("running", Map.of()),
        "The data folder "
            + running.data("running")
            + " is in use by process "
            + running.program().pid()
            + ".");
  }

  @Test
  void an_unknown_option() {
    assertRefused(
        running.startBeside("option", Map.of(), "--dmeo"),
        "Unknown option --dmeo; --help shows the options there are.");
    assertFalse(Files.exists(running.data("option")));
  }

  @Test
  void a_data_folder_that_cannot_be_made() throws IOException {
    Files.createFile(running.data("file"));
    assertRefused(
        running.startBeside("file/data", Map.of()),
        "The data folder " + running.data("file/data") + " cannot be written to.");
  }

  @Test
  void a_folder_of_another_major_version() throws IOException {
    Path folder = Files.createDirectories(running.data("old").resolve("database"));
    Files.writeString(folder.resolve("PG_VERSION"), "16\n");
    assertRefused(
        running.startBeside("old", Map.of()),
        "The database in "
            + folder
            + " was made by PostgreSQL 16 and this Omzien brings PostgreSQL 17:"
            + " start it with the Omzien that made it, or move the data with pg_dump.");
  }

  @Test
  void help_is_no_refusal() {
    Program program = running.startBeside("help", Map.of(), "--help");
    assertEquals(0, program.awaitExit());
    assertEquals(Options.HELP, program.output());
  }
}
