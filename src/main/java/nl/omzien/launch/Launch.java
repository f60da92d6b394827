package nl.omzien.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One start of Omzien, from the empty terminal to the address to open, and its end. */
final class Launch {
  /** The words that tell people, and tests, that all is there. */
  static final String READY = "Omzien is ready after ";

  private static final long SECONDS_TO_BE_READY = 180;

  private final Options options;
  private final Settings settings;
  private final Terminal terminal;
  private final Path home = home();
  private final String listen;
  private final String log;
  private volatile StartedDatabase database;
  private volatile Server server;

  Launch(Options options, Settings settings, Terminal terminal) {
    this.options = options;
    this.settings = settings;
    this.terminal = terminal;
    log = settings.logToConsole() ? "the lines above" : options.data() + "/log/server.log";
    listen = settings.get("omzien.listen", "127.0.0.1");
  }

  void run() {
    boolean console = settings.logToConsole();
    DataFolder data = DataFolder.open(options.data());
    terminal.line("Omzien, with its data in " + options.data());
    if (!console) {
      LogFile.takeStandardStreams(options.data().resolve("log/server.log"));
    }
    try {
      start(data);
    } catch (RuntimeException failure) {
      // the sentence is for the terminal, the reason for the log
      if (!console) {
        failure.printStackTrace();
      }
      throw failure instanceof Refusal refusal
          ? refusal
          : new Refusal("Omzien could not start: the reason is in " + log + ".", failure);
    }
  }

  private void start(DataFolder data) {
    checkPort();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "Omzien stop"));
    database = new StartedDatabase(home.resolve("lib/database"), settings, terminal);
    CompletableFuture<DatabaseAddress> address = database.start(data);
    server = new Server(data.path("server"), listen, options.port());
    server.start();
    hand(data, StartedDatabase.await(address));
    terminal.ready();
    terminal.step("Starting Omzien");
    deploy();
    terminal.ready();
    terminal.line(READY + terminal.sinceBegin() + ": open " + System.getProperty("omzien.url"));
    terminal.line("Press Ctrl-C to stop.");
  }

  private void deploy() {
    StartWords words = StartWords.listen(terminal);
    boolean deployed = server.deploy(home.resolve("omzien.war"));
    Optional<String> failure = words.failure();
    if (!deployed || failure.isPresent()) {
      throw new Refusal(failure.orElse("Omzien could not start: the reason is in " + log + "."));
    }
    new Readiness(listen, options.port()).await(SECONDS_TO_BE_READY, words::failure);
  }

  /** What the war reads through MicroProfile Config. */
  private void hand(DataFolder data, DatabaseAddress database) {
    System.setProperty("omzien.db.url", database.url());
    System.setProperty("omzien.db.user", database.user());
    System.setProperty("omzien.db.password", database.password());
    System.setProperty("omzien.demo", Boolean.toString(options.demo()));
    System.setProperty(
        "omzien.key", settings.find("omzien.key").orElseGet(() -> data.secret("installation.key")));
    System.setProperty("omzien.data", options.data().toString());
    System.setProperty(
        "omzien.url", settings.get("omzien.url", "http://localhost:" + options.port()));
    System.setProperty("omzien.port", Integer.toString(options.port()));
  }

  private void checkPort() {
    try (ServerSocket socket = new ServerSocket(options.port(), 1, InetAddress.getByName(listen))) {
      socket.getLocalPort();
    } catch (BindException cause) {
      throw new Refusal(
          "Port %d is already in use on %s: choose another with --port."
              .formatted(options.port(), listen),
          cause);
    } catch (IOException cause) {
      throw new Refusal("Omzien cannot listen on " + listen + " (OMZIEN_LISTEN).", cause);
    }
  }

  /** The server first, so that its last words still reach the database. */
  private void stop() {
    terminal.closing("Stopping ...");
    if (server != null) {
      server.stop();
    }
    if (database != null) {
      database.stop();
    }
    terminal.line("Omzien has stopped.");
  }

  private static Path home() {
    try {
      return Path.of(Launch.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .getParent();
    } catch (URISyntaxException cause) {
      throw new IllegalStateException(cause);
    }
  }
}
