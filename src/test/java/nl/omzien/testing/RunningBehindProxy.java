package nl.omzien.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The program as an administrator runs it, started once for all tests of a run: without {@code
 * --demo}, on an existing PostgreSQL, behind a proxy that speaks TLS and that it trusts.
 */
public final class RunningBehindProxy {

  /** The address that residents see. */
  public static final String URL = "https://omzien.example.org";

  private static Program program;
  private static TestDatabase database;

  private RunningBehindProxy() {}

  /** Where it listens, behind the proxy. */
  public static synchronized URI address() {
    if (program == null) {
      database = TestDatabase.fresh();
      database.transact(
          jpa -> jpa.createNativeQuery("update installation set demo = false").executeUpdate());
      PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
      program =
          Program.start(
                  folder(),
                  Map.of(
                      "OMZIEN_DB_URL", source.getUrl().replaceFirst("\\?.*", ""),
                      "OMZIEN_DB_USER", "postgres",
                      "OMZIEN_DB_PASSWORD", "postgres",
                      "OMZIEN_URL", URL,
                      "OMZIEN_TRUSTED_PROXIES", "127.0.0.1"))
              .awaitReady();
      Runtime.getRuntime().addShutdownHook(new Thread(program::close));
    }
    return program.address();
  }

  /** Its database. */
  public static synchronized TestDatabase database() {
    address();
    return database;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("omzien-behind-proxy");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
