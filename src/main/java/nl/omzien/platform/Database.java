package nl.omzien.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** The one shared state: PostgreSQL, as data source and as entity manager. And the clock. */
@DataSourceDefinition(
    name = "java:global/jdbc/omzien",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=omzien.db.url}",
    user = "${MPCONFIG=omzien.db.user}",
    password = "${MPCONFIG=omzien.db.password}",
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 30)
@ApplicationScoped
public class Database {

  @Resource(lookup = "java:global/jdbc/omzien")
  private DataSource dataSource;

  @PersistenceContext(unitName = "omzien")
  private EntityManager entityManager;

  @Produces
  DataSource dataSource() {
    return dataSource;
  }

  @Produces
  EntityManager entityManager() {
    return entityManager;
  }

  /** Time in microseconds, as PostgreSQL keeps it, so that what is read equals what was written. */
  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
