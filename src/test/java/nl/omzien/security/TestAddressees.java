package nl.omzien.security;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import javax.sql.DataSource;
import nl.omzien.platform.Secrets;
import nl.omzien.testing.TestSettings;

/** People as the server would recognise them, outside the server. */
public final class TestAddressees {

  private TestAddressees() {}

  /** Those of this database; only what is committed shows. */
  public static Addressees in(EntityManager entityManager, DataSource dataSource, Clock clock) {
    return new Addressees(
        new Recognition(
            dataSource,
            new SignInSessions(entityManager, new Secrets(TestSettings.plain()), clock),
            clock));
  }
}
