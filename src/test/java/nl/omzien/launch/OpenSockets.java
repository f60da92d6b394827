package nl.omzien.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a process listens on. */
final class OpenSockets {
  private OpenSockets() {}

  /**
   * On what else than this machine's own address the process listens, as Linux tells it: address
   * and port in hexadecimal, state 0A, the socket's number in the tenth column.
   */
  static List<String> elsewhere(long pid) throws IOException {
    Path process = Path.of("/proc", Long.toString(pid));
    List<String> sockets = new ArrayList<>();
    try (DirectoryStream<Path> open = Files.newDirectoryStream(process.resolve("fd"))) {
      for (Path descriptor : open) {
        sockets.add(Files.readSymbolicLink(descriptor).toString());
      }
    }
    return Stream.of("net/tcp", "net/tcp6")
        .flatMap(table -> lines(process.resolve(table)))
        .map(line -> line.strip().split("\\s+"))
        .filter(columns -> columns[3].equals("0A"))
        .filter(columns -> sockets.contains("socket:[" + columns[9] + "]"))
        .map(columns -> columns[1])
        .filter(address -> !address.contains("0100007F:"))
        .toList();
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().skip(1);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
