package nl.omzien.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's log: begun afresh at every start and when full, with a few predecessors kept. */
final class LogFile extends OutputStream {
  private static final long FULL = 10_000_000;
  private static final int KEPT = 5;

  private final Path file;
  private OutputStream current;
  private long size;

  LogFile(Path file) throws IOException {
    this.file = file;
    Files.createDirectories(file.getParent());
    begin();
  }

  /** Sends all that the server says, and whatever strays to the standard streams, to the file. */
  static void takeStandardStreams(Path file) {
    try {
      PrintStream log = new PrintStream(new LogFile(file), true, UTF_8);
      System.setOut(log);
      System.setErr(log);
    } catch (IOException cause) {
      throw new Refusal("The log file " + file + " cannot be written.", cause);
    }
  }

  /** Makes way for a new file: log becomes log.1, log.1 becomes log.2, the oldest goes. */
  static void rotate(Path file) throws IOException {
    for (int number = KEPT; number > 0; number--) {
      Path older = number == 1 ? file : numbered(file, number - 1);
      if (Files.exists(older)) {
        Files.move(older, numbered(file, number), REPLACE_EXISTING);
      }
    }
  }

  @Override
  public synchronized void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    if (size >= FULL) {
      current.close();
      begin();
    }
    current.write(bytes, offset, length);
    size += length;
  }

  @Override
  public synchronized void close() throws IOException {
    current.close();
  }

  private void begin() throws IOException {
    rotate(file);
    current = Files.newOutputStream(file, CREATE, APPEND);
    size = 0;
  }

  private static Path numbered(Path file, int number) {
    return file.resolveSibling(file.getFileName() + "." + number);
  }
}
