package nl.omzien.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the database to this version's form, and guards real data against the demonstration. */
@Dependent
public class Migrations {

  private static final Logger log = System.getLogger(Start.LOGGER);

  private final DataSource dataSource;
  private final boolean demo;

  @Inject
  Migrations(DataSource dataSource, Settings settings) {
    this(dataSource, settings.demo());
  }

  /** Migrates the given database; {@code demo} says what it may be used for. */
  public Migrations(DataSource dataSource, boolean demo) {
    this.dataSource = dataSource;
    this.demo = demo;
  }

  /**
   * Migrates.
   *
   * @throws StartRefused when a migration fails, when none is found, or when a demonstration is
   *     asked of a database that holds something else
   */
  public void run() {
    refuseOtherData();
    MigrateResult result = migrate();
    if (result.migrationsExecuted > 0) {
      log.log(Level.INFO, "The database is prepared ({0} steps).", result.migrationsExecuted);
    }
    rememberPurpose();
  }

  private MigrateResult migrate() {
    Flyway flyway =
        Flyway.configure(getClass().getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration")
            .failOnMissingLocations(true)
            .load();
    if (flyway.info().all().length == 0) {
      throw new StartRefused("Omzien found no database migrations in itself: build it again.");
    }
    try {
      return flyway.migrate();
    } catch (FlywayException failure) {
      throw new StartRefused("A database migration failed: " + sentence(failure), failure);
    }
  }

  private void refuseOtherData() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      boolean ours = exists(statement, "select to_regclass('installation') is not null");
      boolean empty =
          exists(
              statement,
              "select not exists (select 1 from information_schema.tables"
                  + " where table_schema = current_schema())");
      if (demo && !ours && !empty) {
        throw notADemonstration();
      }
      if (demo && ours && !exists(statement, "select demo from installation")) {
        throw notADemonstration();
      }
      if (!demo && ours && exists(statement, "select demo from installation")) {
        throw new StartRefused(
            "This database holds the demonstration: start with --demo, or choose another --data"
                + " folder.");
      }
    } catch (SQLException failure) {
      throw new StartRefused("The database does not answer: " + failure.getMessage(), failure);
    }
  }

  private static StartRefused notADemonstration() {
    return new StartRefused(
        "--demo fills a database with invented people, and this database was not made by --demo."
            + " Leave --demo out, or choose another database.");
  }

  private void rememberPurpose() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into installation(demo) values (" + demo + ") on conflict do nothing");
    } catch (SQLException failure) {
      throw new StartRefused("The database cannot be written: " + failure.getMessage(), failure);
    }
  }

  private static boolean exists(Statement statement, String question) throws SQLException {
    try (ResultSet answer = statement.executeQuery(question)) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  /** Flyway draws a table around the reason; people read a sentence. */
  private static String sentence(FlywayException failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root instanceof SQLException
        ? firstLine(failure.getMessage()) + ": " + firstLine(root.getMessage())
        : failure
            .getMessage()
            .lines()
            .filter(line -> !line.isBlank())
            .limit(3)
            .collect(Collectors.joining(" "));
  }

  private static String firstLine(String message) {
    return message.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }
}
