package nl.omzien.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a program of PostgreSQL to its end. They refuse to work for root, so root calls them in a
 * user namespace of their own, where the same files and processes belong to somebody without power.
 */
final class PostgresCommand {
  private final Path log;
  private final List<String> prefix;

  PostgresCommand(DataFolder data) {
    log = data.path("log").resolve("database-programs.log");
    prefix = data.belongsToRoot() ? List.of("unshare", "-U") : List.of();
  }

  /** Refuses when root has no way to become somebody else. */
  void checkRoot() {
    if (!prefix.isEmpty() && !works("true")) {
      throw new Refusal(
          "The embedded database does not work for root on this machine (no user namespaces):"
              + " start Omzien as an ordinary user or set OMZIEN_DB_URL.");
    }
  }

  /** Runs, or refuses with this sentence; the program's own words are in the log. */
  void run(String orElse, String... command) {
    if (execute("", command) != 0) {
      throw new Refusal(orElse + " (the reason is in " + log.getParent() + ").");
    }
  }

  /** As {@link #run}, with this text as the program's input. */
  void feed(String orElse, String input, String... command) {
    if (execute(input, command) != 0) {
      throw new Refusal(orElse + " (the reason is in " + log.getParent() + ").");
    }
  }

  boolean works(String... command) {
    try {
      return execute("", command) == 0;
    } catch (UncheckedIOException missing) {
      return false;
    }
  }

  private int execute(String input, String... command) {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(all)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("LC_ALL", "C");
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    try {
      // with OMZIEN_LOG=console nobody else makes it
      Files.createDirectories(log.getParent());
      Process process = builder.start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      return process.waitFor();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new Refusal("The start was interrupted.", cause);
    }
  }
}
