package nl.omzien.launch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The database of this start: the given PostgreSQL when there is one, else the embedded one, which
 * starts while the server does.
 */
final class StartedDatabase {
  private final DatabaseLibraries libraries;
  private final Settings settings;
  private final Terminal terminal;
  private volatile EmbeddedDatabase embedded;

  StartedDatabase(Path libraries, Settings settings, Terminal terminal) {
    this.libraries = new DatabaseLibraries(libraries);
    this.settings = settings;
    this.terminal = terminal;
  }

  /** Where it is, once it is ready; a refusal comes out of {@link #await}. */
  CompletableFuture<DatabaseAddress> start(DataFolder data) {
    Optional<String> url = settings.find("omzien.db.url");
    if (url.isPresent()) {
      return CompletableFuture.completedFuture(given(url.get()));
    }
    EmbeddedDatabase starting = new EmbeddedDatabase(data, libraries);
    embedded = starting;
    terminal.step(
        starting.firstTime()
            ? "Starting the database (first time: unpacking it) and the server"
            : "Starting the database and the server");
    return CompletableFuture.supplyAsync(
        () -> {
          DatabaseAddress address = starting.start();
          terminal.line("the database is ready after " + terminal.sinceBegin());
          return address;
        },
        task -> new Thread(task, "Omzien database").start());
  }

  static DatabaseAddress await(CompletableFuture<DatabaseAddress> address) {
    try {
      return address.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      throw failed;
    }
  }

  void stop() {
    EmbeddedDatabase started = embedded;
    if (started != null) {
      started.stop();
    }
  }

  private DatabaseAddress given(String url) {
    DatabaseAddress address =
        new DatabaseAddress(
            url, settings.get("omzien.db.user", "omzien"), settings.get("omzien.db.password", ""));
    terminal.step("Looking for the database at " + address.shown());
    new ExistingDatabase(address).check(libraries.driver());
    terminal.ready();
    terminal.step("Starting the server");
    return address;
  }
}
