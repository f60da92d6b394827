package nl.omzien.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of a running program, to look at what it keeps, and to turn back the clock of a row
 * where a test cannot wait for weeks.
 */
public final class RunningDatabase {

  private final Path data;

  private RunningDatabase(Path data) {
    this.data = data;
  }

  /** That of the program that all tests share. */
  public static RunningDatabase shared() {
    return new RunningDatabase(RunningApp.data());
  }

  /** That of the program with this data folder. */
  public static RunningDatabase of(Path data) {
    return new RunningDatabase(data);
  }

  /** The first column of every row. */
  public List<String> texts(String query, Object... parameters) {
    try (Connection connection = connect();
        PreparedStatement statement = prepared(connection, query, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException failure) {
      throw new IllegalStateException(query, failure);
    }
  }

  /** The first column of the only row. */
  public String text(String query, Object... parameters) {
    List<String> found = texts(query, parameters);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " rows: " + query);
    }
    return found.get(0);
  }

  /** Changes rows; gives how many. */
  public int change(String command, Object... parameters) {
    try (Connection connection = connect();
        PreparedStatement statement = prepared(connection, command, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(command, failure);
    }
  }

  /** Does this while nobody else can read or write the table. */
  public void whileLocked(String table, Runnable task) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("lock table " + table + " in access exclusive mode");
      task.run();
      connection.rollback();
    } catch (SQLException failure) {
      throw new IllegalStateException(table, failure);
    }
  }

  /** Every row of every table as text, each with the name of its table in front. */
  public List<String> everything() {
    List<String> all = new ArrayList<>();
    for (String table :
        texts("select tablename from pg_tables where schemaname = current_schema()")) {
      texts("select t::text from \"" + table + "\" t").forEach(row -> all.add(table + ": " + row));
    }
    return all;
  }

  /** For code that speaks JDBC. */
  public DataSource dataSource() {
    Map<String, String> settings = settings();
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(settings.get("OMZIEN_DB_URL"));
    source.setUser(settings.get("OMZIEN_DB_USER"));
    source.setPassword(settings.get("OMZIEN_DB_PASSWORD"));
    return source;
  }

  /** What another node is told so that it works on this database, with the same secret. */
  public Map<String, String> settings() {
    try {
      return Map.of(
          "OMZIEN_DB_URL",
          "jdbc:postgresql://127.0.0.1:" + postmaster().get(3).strip() + "/omzien",
          "OMZIEN_DB_USER",
          "omzien",
          "OMZIEN_DB_PASSWORD",
          Files.readString(data.resolve("database.password")).strip(),
          "OMZIEN_KEY",
          Files.readString(data.resolve("installation.key")).strip());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Kills the server and all its processes without warning (SIGKILL); returns when it is gone. */
  public void kill() {
    try {
      ProcessHandle server =
          ProcessHandle.of(Long.parseLong(postmaster().get(0).strip())).orElseThrow();
      List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
      all.add(server);
      all.forEach(ProcessHandle::destroyForcibly);
      all.forEach(one -> one.onExit().orTimeout(20, TimeUnit.SECONDS).join());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<String> postmaster() throws IOException {
    return Files.readAllLines(data.resolve("database/postmaster.pid"));
  }

  private Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  private static PreparedStatement prepared(
      Connection connection, String query, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(query);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
