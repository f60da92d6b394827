package nl.omzien.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the embedded database: the role {@code omzien} owns the database {@code omzien} and has no
 * power over the server; {@code postgres} is there for the administrator, with the same password.
 */
final class NewDatabase {
  static final String NAME = "omzien";

  private static final String FAILED = "The embedded database could not be made";

  private final PostgresBinaries binaries;
  private final PostgresCommand command;
  private final String password;
  private final Path passwordFile;

  NewDatabase(
      PostgresBinaries binaries, PostgresCommand command, String password, Path passwordFile) {
    this.binaries = binaries;
    this.command = command;
    this.password = password;
    this.passwordFile = passwordFile;
  }

  /** Made beside and then renamed, so that an interrupted first start leaves no half database. */
  void makeIn(Path folder) throws IOException {
    Path part = folder.resolveSibling(folder.getFileName() + ".part");
    Folders.delete(part);
    command.run(
        FAILED,
        binaries.program("initdb"),
        "--pgdata=" + part,
        "--username=postgres",
        "--pwfile=" + passwordFile,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--no-instructions");
    DatabaseSettings.write(part, 5432);
    command.feed(
        FAILED,
        // base64, so nothing to escape
        "create role %1$s login password '%2$s'\ncreate database %1$s owner %1$s\n"
            .formatted(NAME, password),
        binaries.program("postgres"),
        "--single",
        "-D",
        part.toString(),
        "postgres");
    Files.move(part, folder);
  }
}
