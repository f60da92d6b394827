package nl.omzien.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.omzien.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class MigrationsIT {

  private final DataSource database = TestDatabase.empty();

  @Test
  void anEmptyDatabaseGetsItsTablesAndASecondStartChangesNothing() throws SQLException {
    new Migrations(database, false).run();
    long steps = number("select count(*) from flyway_schema_history where success");
    assertTrue(steps >= 10, "steps: " + steps);
    assertEquals(1, number("select count(*) from installation where not demo"));
    new Migrations(database, false).run();
    assertEquals(steps, number("select count(*) from flyway_schema_history"));
    assertEquals(1, number("select count(*) from installation"));
  }

  @Test
  void aMigrationThatFailsEndsInOneSentenceAndLeavesNothingHalfDone() throws SQLException {
    run("create schema guard");
    run(
        "create function guard.refuse() returns event_trigger language plpgsql as"
            + " $$ begin raise exception 'the disk is full'; end $$");
    // only our own tables: Flyway's history may be made
    run(
        "create event trigger refuse on ddl_command_start when tag in ('CREATE FUNCTION')"
            + " execute function guard.refuse()");
    StartRefused refused =
        assertThrows(StartRefused.class, () -> new Migrations(database, false).run());
    String sentence = refused.getMessage();
    assertFalse(sentence.contains("\n"), sentence);
    assertTrue(sentence.startsWith("A database migration failed: "), sentence);
    assertTrue(sentence.contains("V01__platform.sql"), sentence);
    assertTrue(sentence.contains("the disk is full"), sentence);
    assertEquals(
        0,
        number(
            "select count(*) from information_schema.tables"
                + " where table_schema = 'public' and table_name = 'installation'"));
    run("drop event trigger refuse");
    new Migrations(database, false).run();
  }

  @Test
  void aDemonstrationIsNotFilledIntoADatabaseOfSomethingElse() throws SQLException {
    run("create table payroll (salary int)");
    StartRefused refused =
        assertThrows(StartRefused.class, () -> new Migrations(database, true).run());
    assertTrue(refused.getMessage().startsWith("--demo fills a database"), refused.getMessage());
  }

  @Test
  void aDemonstrationIsNotFilledIntoRealDataAndNotTheOtherWayRound() {
    new Migrations(database, false).run();
    assertThrows(StartRefused.class, () -> new Migrations(database, true).run());
    DataSource demonstration = TestDatabase.empty();
    new Migrations(demonstration, true).run();
    new Migrations(demonstration, true).run();
    StartRefused refused =
        assertThrows(StartRefused.class, () -> new Migrations(demonstration, false).run());
    assertTrue(refused.getMessage().contains("start with --demo"), refused.getMessage());
  }

  @Test
  void aDatabaseOfSomethingElseIsNotTouched() throws SQLException {
    run("create table payroll (salary int)");
    StartRefused refused =
        assertThrows(StartRefused.class, () -> new Migrations(database, false).run());
    assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
    assertEquals(
        1, number("select count(*) from information_schema.tables where table_schema = 'public'"));
  }

  /** Written by hand in SQL, before coordinators could bring them. */
  @Test
  void placesThatAreThereGetAnAddressOfTheirOwn() throws SQLException {
    migrate("30");
    run("insert into district (code, name) values ('WK999901', 'Oude Kern')");
    run(
        "insert into neighbourhood (code, district_code, name, latitude, longitude)"
            + " select 'BU9999010' || place, 'WK999901', name, 52.5, 5.2"
            + " from (values (1, 'Centrum'), (2, 'Centrum'), (3, '''t Oekraïense Huis'), (4, '…'))"
            + " as one (place, name)");
    migrate("latest");
    assertEquals(1, number("select count(*) from district where slug = 'oude-kern'"));
    String[] slugs = {"centrum", "centrum-bu99990102", "t-oekraiense-huis", "bu99990104"};
    for (int i = 0; i < slugs.length; i++) {
      String row = "slug = '" + slugs[i] + "' and code = 'BU9999010" + (i + 1) + "'";
      assertEquals(1, number("select count(*) from neighbourhood where " + row), row);
    }
  }

  private void migrate(String target) {
    Flyway.configure(getClass().getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
