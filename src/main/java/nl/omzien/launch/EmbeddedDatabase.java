package nl.omzien.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The PostgreSQL that Omzien brings along, for trying out and small installations. Durable, with
 * passwords, only for this machine. It is started and stopped by PostgreSQL's own {@code pg_ctl};
 * the library that brings the programs is made for tests and would trust everybody.
 */
final class EmbeddedDatabase {
  private static final String SECONDS_TO_WAIT = "60";

  private final Path folder;
  private final Path log;
  private final PostgresBinaries binaries;
  private final PostgresCommand command;
  private final String password;
  private final Path passwordFile;
  private boolean stopped;

  EmbeddedDatabase(DataFolder data, DatabaseLibraries libraries) {
    folder = data.path("database");
    log = data.path("log").resolve("database.log");
    binaries = new PostgresBinaries(data, libraries);
    command = new PostgresCommand(data);
    password = data.secret("database.password");
    passwordFile = data.path("database.password");
    checkVersion();
  }

  boolean firstTime() {
    return Files.notExists(folder);
  }

  /** Starts, after stopping a server that a killed launcher left behind. */
  synchronized DatabaseAddress start() {
    if (stopped) {
      throw new Refusal("The start was interrupted.");
    }
    try {
      command.checkRoot();
      if (!binaries.unpacked()) {
        binaries.unpack();
      }
      if (firstTime()) {
        new NewDatabase(binaries, command, password, passwordFile).makeIn(folder);
      }
      stopLeftBehind();
      int port = freePort();
      DatabaseSettings.write(folder, port);
      LogFile.rotate(log);
      command.run("The embedded database did not start", pgCtl("start", "-l", log.toString()));
      return new DatabaseAddress(
          "jdbc:postgresql://127.0.0.1:" + port + "/" + NewDatabase.NAME,
          NewDatabase.NAME,
          password);
    } catch (IOException cause) {
      throw new Refusal("The embedded database cannot be written in " + folder + ".", cause);
    }
  }

  /** Stops; waits for a start that is on its way, so that nothing is left running. */
  synchronized void stop() {
    stopped = true;
    try {
      if (Postmaster.of(folder).filter(server -> server.isServerOf(folder)).isPresent()) {
        command.run("The embedded database did not stop", pgCtl("stop", "-m", "fast"));
      }
    } catch (IOException cause) {
      throw new Refusal("The embedded database did not stop.", cause);
    }
  }

  private void stopLeftBehind() throws IOException {
    Optional<Postmaster> found = Postmaster.of(folder);
    if (found.filter(server -> server.isServerOf(folder)).isPresent()) {
      command.run("The database of an earlier start did not stop", pgCtl("stop", "-m", "fast"));
    } else if (found.filter(Postmaster::numberInUse).isPresent()) {
      // Another program has the number now, so the server is dead; PostgreSQL would not believe it.
      // With the number free it finds out by itself, and looks for its shared memory too.
      Files.delete(folder.resolve("postmaster.pid"));
    }
  }

  private String[] pgCtl(String action, String... more) {
    String[] all = new String[more.length + 7];
    all[0] = binaries.program("pg_ctl");
    all[1] = action;
    all[2] = "-w";
    all[3] = "-t";
    all[4] = SECONDS_TO_WAIT;
    all[5] = "-D";
    all[6] = folder.toString();
    System.arraycopy(more, 0, all, 7, more.length);
    return all;
  }

  private void checkVersion() {
    Path file = folder.resolve("PG_VERSION");
    try {
      String version = Files.exists(file) ? Files.readString(file).strip() : binaries.major();
      if (!version.equals(binaries.major())) {
        throw new Refusal(
            ("The database in %s was made by PostgreSQL %s and this Omzien brings PostgreSQL %s:"
                    + " start it with the Omzien that made it, or move the data with pg_dump.")
                .formatted(folder, version, binaries.major()));
      }
    } catch (IOException cause) {
      throw new Refusal("The file " + file + " cannot be read.", cause);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
