package nl.omzien.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.omzien.testing.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher refuses, each in one clear sentence, beside an instance that runs. */
class LauncherRefusalIT {
  @TempDir private static Path temporary;
  private static Path home;
  private static Program running;
  private static List<String> database;

  @BeforeAll
  static void start() throws IOException {
    home = TinyHome.in(Files.createDirectory(temporary.resolve("home")));
    running = Program.start(home, data("running"), Program.freePort(), Map.of()).awaitReady();
    URI address = running.address().resolve("database");
    database = new String(address.toURL().openStream().readAllBytes()).lines().toList();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void a_taken_port() {
    int port = running.address().getPort();
    assertRefused(
        Program.start(home, data("port"), port, Map.of()),
        "Port " + port + " is already in use on 127.0.0.1: choose another with --port.");
  }

  @Test
  void a_data_folder_in_use() {
    assertRefused(
        start("running", Map.of()),
        "The data folder " + data("running") + " is in use by process " + running.pid() + ".");
  }

  @Test
  void an_unknown_option() {
    assertRefused(
        start("option", Map.of(), "--dmeo"),
        "Unknown option --dmeo; --help shows the options there are.");
    assertFalse(Files.exists(data("option")));
  }

  @Test
  void a_data_folder_that_cannot_be_made() throws IOException {
    Files.createFile(temporary.resolve("file"));
    assertRefused(
        start("file/data", Map.of()),
        "The data folder " + data("file/data") + " cannot be written to.");
  }

  @Test
  void a_wrong_password_at_an_existing_database() {
    assertRefused(
        start("password", existing(database.get(0), "wrong")),
        "The database at "
            + database.get(0)
            + " does not let in the user omzien: check OMZIEN_DB_USER and OMZIEN_DB_PASSWORD.");
  }

  @Test
  void an_existing_server_without_the_database() {
    String url = database.get(0).replaceFirst("/omzien$", "/nothing");
    assertRefused(
        start("nothing", existing(url, database.get(2))),
        "There is no database at " + url + ": create it, or check OMZIEN_DB_URL.");
  }

  @Test
  void a_database_that_cannot_be_reached() {
    String url = "jdbc:postgresql://127.0.0.1:" + Program.freePort() + "/omzien";
    assertRefused(
        start("unreachable", existing(url, "x")),
        "The database at "
            + url
            + " cannot be reached: is it running, and is OMZIEN_DB_URL right?");
  }

  @Test
  void an_address_that_is_not_of_postgresql() {
    assertRefused(
        start("mysql", existing("jdbc:mysql://localhost/omzien", "x")),
        "OMZIEN_DB_URL must look like jdbc:postgresql://host:5432/omzien, not"
            + " jdbc:mysql://localhost/omzien.");
  }

  @Test
  void a_folder_of_another_major_version() throws IOException {
    Path folder = Files.createDirectories(data("old").resolve("database"));
    Files.writeString(folder.resolve("PG_VERSION"), "16\n");
    assertRefused(
        start("old", Map.of()),
        "The database in "
            + folder
            + " was made by PostgreSQL 16 and this Omzien brings PostgreSQL 17:"
            + " start it with the Omzien that made it, or move the data with pg_dump.");
  }

  @Test
  void a_start_that_fails_inside_says_why_and_keeps_the_stack_for_the_log() throws IOException {
    Files.createFile(Files.createDirectory(data("failing")).resolve(TinyStart.FAIL));
    assertRefused(
        start("failing", existing(database.get(0), database.get(2))),
        "The migration V7 failed on line 3.");
    String log = Files.readString(data("failing").resolve("log/server.log"));
    assertTrue(log.contains("the reason for the log"), log);
  }

  @Test
  void an_existing_database_that_is_right_is_used() {
    try (Program program = start("existing", existing(database.get(0), database.get(2)))) {
      program.awaitReady();
      assertFalse(Files.exists(data("existing").resolve("database")));
    }
  }

  @Test
  void help_is_no_refusal() {
    Program program = start("help", Map.of(), "--help");
    assertEquals(0, program.awaitExit());
    assertEquals(Options.HELP, program.output());
  }

  private static void assertRefused(Program program, String sentence) {
    int code = program.awaitExit();
    assertEquals(sentence + "\n", program.errors());
    assertEquals(1, code);
  }

  private static Program start(String data, Map<String, String> environment, String... arguments) {
    return Program.start(home, data(data), Program.freePort(), environment, arguments);
  }

  private static Map<String, String> existing(String url, String password) {
    return Map.of("OMZIEN_DB_URL", url, "OMZIEN_DB_USER", "omzien", "OMZIEN_DB_PASSWORD", password);
  }

  private static Path data(String name) {
    return temporary.resolve(name);
  }
}
