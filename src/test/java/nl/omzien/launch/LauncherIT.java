package nl.omzien.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void a_stop_leaves_no_process_behind() throws Exception {
    Program program = start("--demo").awaitReady();
    assertTrue(program.output().contains("Demonstration: true"), program.output());
    assertTrue(program.output().contains("open http://localhost:"), program.output());
    Postmaster server = Postmaster.of(data.resolve("database")).orElseThrow();
    assertTrue(server.isServerOf(data.resolve("database")));

    assertEquals(143, program.stop());
    assertEquals("", program.errors());
    assertTrue(program.output().endsWith("Stopping ...\nOmzien has stopped.\n"), program.output());
    assertFalse(server.isServerOf(data.resolve("database")));
    assertFalse(Files.exists(data.resolve("database/postmaster.pid")));
  }

  private Program start(String... arguments) {
    return Program.start(home, data, Program.freePort(), Map.of(), arguments);
  }

  private static Connection connect(Program program) throws IOException, SQLException {
    List<String> address = TinyHome.database(program);
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
