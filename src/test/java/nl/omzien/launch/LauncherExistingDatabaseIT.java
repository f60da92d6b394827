package nl.omzien.launch;

import static nl.omzien.launch.RunningTiny.assertRefused;
import static nl.omzien.launch.RunningTiny.existing;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import nl.omzien.testing.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The launcher with a PostgreSQL that somebody else runs. */
class LauncherExistingDatabaseIT {
  private RunningTiny running;

  @BeforeEach
  void findInstance() throws IOException {
    running = RunningTiny.instance();
  }

  @Test
  void a_wrong_password_at_an_existing_database() {
    assertRefused(
        running.startBeside("password", existing(running.databaseUrl(), "wrong")),
        "The database at "
            + running.databaseUrl()
            + " does not let in the user omzien: check OMZIEN_DB_USER and OMZIEN_DB_PASSWORD.");
  }

  @Test
  void an_existing_server_without_the_database() {
    String url = running.databaseUrl().replaceFirst("/omzien$", "/nothing");
    assertRefused(
        running.startBeside("nothing", existing(url, running.databasePassword())),
        "There is no database at " + url + ": create it, or check OMZIEN_DB_URL.");
  }

  @Test
  void a_database_that_cannot_be_reached() {
    String url = "jdbc:postgresql://127.0.0.1:" + Program.freePort() + "/omzien";
    assertRefused(
        running.startBeside("unreachable", existing(url, "x")),
        "The database at "
            + url
            + " cannot be reached: is it running, and is OMZIEN_DB_URL right?");
  }

  @Test
  void an_address_that_is_not_of_postgresql() {
    assertRefused(
        running.startBeside("mysql", existing("jdbc:mysql://localhost/omzien", "x")),
        "OMZIEN_DB_URL must look like jdbc:postgresql://host:5432/omzien, not"
            + " jdbc:mysql://localhost/omzien.");
  }

  @Test
  void a_start_that_fails_inside_says_why_and_keeps_the_stack_for_the_log() throws IOException {
    Files.createFile(Files.createDirectory(running.data("failing")).resolve(TinyStart.FAIL));
    assertRefused(
        running.startBeside("failing", existing(running.databaseUrl(), running.databasePassword())),
        "The migration V7 failed on line 3.");
    String log = Files.readString(running.data("failing").resolve("log/server.log"));
    assertTrue(log.contains("the reason for the log"), log);
  }

  @Test
  void an_existing_database_that_is_right_is_used() {
    try (Program program =
        running.startBeside(
            "existing", existing(running.databaseUrl(), running.databasePassword()))) {
      program.awaitReady();
      assertFalse(Files.exists(running.data("existing").resolve("database")));
    }
  }
}
