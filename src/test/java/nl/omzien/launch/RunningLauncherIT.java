package nl.omzien.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What runs once the launcher says that it is ready. */
class RunningLauncherIT {
  private RunningTiny running;

  @BeforeEach
  void findInstance() throws IOException {
    running = RunningTiny.instance();
  }

  @Test
  void the_embedded_database_is_durable_and_asks_everybody_for_a_password() throws Exception {
    try (Connection connection =
        DriverManager.getConnection(running.databaseUrl(), "omzien", running.databasePassword())) {
      for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
        assertEquals("on", one(connection, "show " + setting), setting);
      }
      assertEquals("127.0.0.1", one(connection, "show listen_addresses"));
      assertEquals("UTF8", one(connection, "show server_encoding"));
      assertEquals("é", one(connection, "select lower('É')"));
      assertEquals("off", one(connection, "show is_superuser"));
    }
    List<String> rules =
        Files.readAllLines(running.data("running").resolve("database/pg_hba.conf")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertEquals(List.of("host all all 127.0.0.1/32 scram-sha-256"), rules);
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(running.data("running").resolve("database.password"))));
  }

  @Test
  void the_servers_own_pages_are_closed_and_it_does_not_tell_its_name() throws Exception {
    for (String path : List.of("health", "health/live", "metrics", "openapi")) {
      int code = open(path).getResponseCode();
      assertTrue(code == 403 || code == 404, path + " answers " + code);
    }
    HttpURLConnection ready = open("health/ready");
    assertEquals(200, ready.getResponseCode());
    assertNull(ready.getHeaderField("Server"));
    assertNull(ready.getHeaderField("X-Powered-By"));
    assertEquals(List.of(), OpenSockets.elsewhere(running.program().pid()));
  }

  private HttpURLConnection open(String path) throws IOException {
    return (HttpURLConnection) running.program().address().resolve(path).toURL().openConnection();
  }

  private static String one(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }
}
