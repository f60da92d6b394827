package nl.omzien.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts what a running program asks its embedded database, in PostgreSQL's own log. */
public final class StatementLog {

  private static final int TIMES = 4;

  /** What the program's jobs ask all the time, whoever looks at a page. */
  private static final List<String> JOBS =
      List.of("from change", "FROM VERDICT", "dagstart where state", "BEGIN", "COMMIT");

  private final Path log;

  /** Lets the database with this data folder write every statement down, from now on. */
  public StatementLog(Path data) {
    log = data.resolve("log/database.log");
    try {
      Files.writeString(
          data.resolve("database/postgresql.auto.conf"),
          "log_statement = 'all'\n",
          StandardOpenOption.APPEND);
      String server = Files.readAllLines(data.resolve("database/postmaster.pid")).get(0).strip();
      new ProcessBuilder("sh", "-c", "kill -HUP " + server).start().waitFor();
      Patience.until("statements are written down", () -> lines(line -> true) > 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * How many statements this takes. Jobs of the program ask in between, so that the least of some
   * times counts; the first time, which prepares things, does not.
   */
  public long of(Runnable work) {
    work.run();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      long before = lines(StatementLog::asked);
      work.run();
      least = Math.min(least, lines(StatementLog::asked) - before);
    }
    return least;
  }

  private static boolean asked(String line) {
    return JOBS.stream().noneMatch(line::contains);
  }

  private long lines(Predicate<String> which) {
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      return lines
          .filter(line -> line.contains("execute ") || line.contains("statement: "))
          .filter(which)
          .count();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
