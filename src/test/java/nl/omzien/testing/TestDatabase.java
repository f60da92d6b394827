package nl.omzien.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.omzien.platform.Migrations;

/**
 * A real PostgreSQL for tests of collections, with EclipseLink as the server has it: one server a
 * run, a fresh migrated database for whoever asks.
 */
public final class TestDatabase implements AutoCloseable {

  private static final AtomicInteger number = new AtomicInteger();
  private static EmbeddedPostgres server;

  private final DataSource dataSource;
  private final EntityManagerFactory factory;

  private TestDatabase(String name, DataSource dataSource) {
    this.dataSource = dataSource;
    this.factory =
        Persistence.createEntityManagerFactory(
            "omzien",
            Map.of(
                // one name, one session: else all factories would share the first database
                "eclipselink.session-name",
                name,
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource",
                dataSource,
                "jakarta.persistence.jtaDataSource",
                ""));
  }

  /** A fresh database with nothing but the tables. */
  public static synchronized TestDatabase fresh() {
    try {
      if (server == null) {
        server = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
        DataSource template = create("template_omzien", "template1");
        new Migrations(template, true).run();
      }
      String name = "test" + number.incrementAndGet();
      return new TestDatabase(name, create(name, "template_omzien"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A database with nothing in it at all, for tests of the migrations. */
  public static synchronized DataSource empty() {
    fresh().close();
    return create("empty" + number.incrementAndGet(), "template1");
  }

  private static DataSource create(String name, String template) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name + " template " + template);
      return server.getDatabase("postgres", name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For code that speaks JDBC. */
  public DataSource dataSource() {
    return dataSource;
  }

  /** Does something in one transaction and gives what it gave; rolls back when it throws. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    EntityManager entityManager = factory.createEntityManager();
    try {
      entityManager.getTransaction().begin();
      T result = work.apply(entityManager);
      entityManager.getTransaction().commit();
      return result;
    } finally {
      if (entityManager.getTransaction().isActive()) {
        entityManager.getTransaction().rollback();
      }
      entityManager.close();
    }
  }

  /** Does something in one transaction. */
  public void transact(Consumer<EntityManager> work) {
    inTransaction(
        entityManager -> {
          work.accept(entityManager);
          return null;
        });
  }

  @Override
  public void close() {
    factory.close();
  }
}
