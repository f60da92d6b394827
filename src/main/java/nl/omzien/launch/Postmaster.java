package nl.omzien.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process that a database folder says it has, in {@code postmaster.pid}. It outlives a
 * launcher that was killed. Its number alone proves nothing: after a restart of the machine or of a
 * container another program may have it.
 */
record Postmaster(long pid, Path folder) {
  static Optional<Postmaster> of(Path folder) throws IOException {
    Path file = folder.resolve("postmaster.pid");
    return Files.exists(file) ? parse(Files.readAllLines(file)) : Optional.empty();
  }

  /** The first line is the process, the second the folder; a file still being written has less. */
  static Optional<Postmaster> parse(List<String> lines) {
    if (lines.size() < 2 || !lines.get(0).strip().matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(
        new Postmaster(Long.parseLong(lines.get(0).strip()), Path.of(lines.get(1).strip())));
  }

  /** Whether a process of this number is alive, whatever it is. */
  boolean numberInUse() {
    return ProcessHandle.of(pid).isPresent();
  }

  /** Whether that process is the server of this folder. */
  boolean isServerOf(Path database) {
    return folder.equals(database)
        && ProcessHandle.of(pid)
            .map(ProcessHandle::info)
            .filter(info -> isServer(info.command().orElse(""), info.arguments(), database))
            .isPresent();
  }

  static boolean isServer(String command, Optional<String[]> arguments, Path database) {
    return Path.of(command).endsWith("postgres")
        && arguments.map(List::of).orElse(List.of()).contains(database.toString());
  }
}
