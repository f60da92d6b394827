package nl.omzien.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import nl.omzien.testing.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, with an embedded database of its own. */
class LauncherIT {
  @TempDir private Path temporary;
  private Path home;
  private Path data;

  @BeforeEach
  void prepare() throws IOException {
    home = TinyHome.in(Files.createDirectory(temporary.resolve("home")));
    data = temporary.resolve("data");
  }

  @Test
  void what_was_committed_before_a_kill_is_there_after_the_next_start() throws Exception {
    Program killed = start().awaitReady();
    try (Connection connection = connect(killed);
        Statement statement = connection.createStatement()) {
      statement.execute("create table kept (word text)");
      statement.execute("insert into kept values ('vroedvrouw')");
      killed.kill();
    }
    Postmaster left = Postmaster.of(data.resolve("database")).orElseThrow();
    assertTrue(
        left.isServerOf(data.resolve("database")), "the database outlives a killed launcher");

    try (Program again = start().awaitReady()) {
      assertFalse(left.isServerOf(data.resolve("database")), "the one left behind was stopped");
      try (Connection connection = connect(again)) {
        assertEquals("vroedvrouw", one(connection, "select word from kept"));
      }
    }
    assertTrue(
        Files.readString(data.resolve("log/database.log.1")).contains("fast shutdown request"),
        "stopped properly, not killed");
  }

  @Test
  void a_stop_leaves_no_process_and_the_next_start_finds_all_data() throws Exception {
    Program first = start("--demo").awaitReady();
    assertTrue(first.output().contains("Demonstration: true"), first.output());
    assertTrue(first.output().contains("open http://localhost:"), first.output());
    try (Connection connection = connect(first);
        Statement statement = connection.createStatement()) {
      statement.execute("create table kept as select 1");
    }
    Postmaster server = Postmaster.of(data.resolve("database")).orElseThrow();
    assertEquals(143, first.stop());
    assertEquals("", first.errors());
    assertTrue(first.output().endsWith("Stopping ...\nOmzien has stopped.\n"), first.output());
    assertFalse(server.isServerOf(data.resolve("database")));
    assertFalse(Files.exists(data.resolve("database/postmaster.pid")));

    try (Program second = start().awaitReady();
        Connection connection = connect(second)) {
      assertEquals("1", one(connection, "select * from kept"));
    }
  }

  @Test
  void the_embedded_database_is_durable_and_asks_everybody_for_a_password() throws Exception {
    try (Program program = start().awaitReady();
        Connection connection = connect(program)) {
      for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
        assertEquals("on", one(connection, "show " + setting), setting);
      }
      assertEquals("127.0.0.1", one(connection, "show listen_addresses"));
      assertEquals("", one(connection, "show unix_socket_directories"));
      assertEquals("UTF8", one(connection, "show server_encoding"));
      assertEquals("é", one(connection, "select lower('É')"));
      assertEquals("off", one(connection, "show is_superuser"));
    }
    List<String> rules =
        Files.readAllLines(data.resolve("database/pg_hba.conf")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertEquals(List.of("host all all 127.0.0.1/32 scram-sha-256"), rules);
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(data.resolve("database.password"))));
  }

  @Test
  void the_servers_own_pages_are_closed_and_it_does_not_tell_its_name() throws Exception {
    try (Program program = start().awaitReady()) {
      for (String path : List.of("health", "health/live", "metrics", "openapi")) {
        int code = open(program, path).getResponseCode();
        assertTrue(code == 403 || code == 404, path + " answers " + code);
      }
      HttpURLConnection ready = open(program, "health/ready");
      assertEquals(200, ready.getResponseCode());
      assertEquals(null, ready.getHeaderField("Server"));
      assertEquals(null, ready.getHeaderField("X-Powered-By"));
      assertEquals("", listeningElsewhere(program));
    }
  }

  private Program start(String... arguments) {
    return Program.start(home, data, Program.freePort(), Map.of(), arguments);
  }

  private static HttpURLConnection open(Program program, String path) throws IOException {
    return (HttpURLConnection) program.address().resolve(path).toURL().openConnection();
  }

  /** What this process listens on beyond this machine: none, unless OMZIEN_LISTEN says so. */
  private static String listeningElsewhere(Program program) throws IOException {
    Process ss = new ProcessBuilder("ss", "-Hltnp").start();
    return new String(ss.getInputStream().readAllBytes(), UTF_8)
        .lines()
        .filter(line -> line.contains("pid=" + program.pid() + ","))
        .filter(line -> !line.contains("127.0.0.1"))
        .reduce("", String::concat);
  }

  private static Connection connect(Program program) throws IOException, SQLException {
    HttpURLConnection told = open(program, "database");
    List<String> address = new String(told.getInputStream().readAllBytes(), UTF_8).lines().toList();
    return DriverManager.getConnection(address.get(0), address.get(1), address.get(2));
  }

  private static String one(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }
}
