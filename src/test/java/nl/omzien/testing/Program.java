package nl.omzien.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The real program as a process of its own: {@code java -jar omzien.jar} with a data folder, on a
 * free port. Closing it stops it as Ctrl-C does.
 */
public final class Program implements AutoCloseable {
  private static final String READY = "Omzien is ready";
  private static final long SECONDS = 420;

  private final Process process;
  private final int port;
  private final StringBuffer output = new StringBuffer();
  private final StringBuffer errors = new StringBuffer();
  private final CountDownLatch readyOrEnded = new CountDownLatch(1);
  private final List<Thread> readers;

  private Program(Process process, int port) {
    this.process = process;
    this.port = port;
    readers =
        List.of(read(process.getInputStream(), output), read(process.getErrorStream(), errors));
  }

  /** The folder with {@code omzien.jar}, from the system property {@code omzien.home}. */
  public static Path home() {
    return Path.of(System.getProperty("omzien.home", "target/omzien"));
  }

  /** Starts the built program on a free port; returns at once. */
  public static Program start(Path data, Map<String, String> environment, String... arguments) {
    return start(home(), data, freePort(), environment, arguments);
  }

  /** Starts the program that stands in this folder on this port; returns at once. */
  public static Program start(
      Path home, Path data, int port, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", home.resolve("omzien.jar").toAbsolutePath().toString()));
    command.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("OMZIEN_"));
    builder.environment().putAll(environment);
    try {
      return new Program(builder.start(), port);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** A port that nobody listens on now. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** Returns when the program says that it is ready; fails with its words when it does not. */
  public Program awaitReady() {
    try {
      boolean said = readyOrEnded.await(SECONDS, TimeUnit.SECONDS);
      if (!said || !output.toString().contains(READY)) {
        throw new AssertionError("The program is not ready:\n" + output + errors);
      }
      return this;
    } catch (InterruptedException cause) {
      throw new IllegalStateException(cause);
    }
  }

  /** Where it answers, for example {@code http://127.0.0.1:45123/}. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  /** What it said on the terminal so far. */
  public String output() {
    return output.toString();
  }

  /** What it said on the error stream so far. */
  public String errors() {
    return errors.toString();
  }

  /** The number of the process. */
  public long pid() {
    return process.pid();
  }

  /** Waits for the end; returns the exit code. */
  public int awaitExit() {
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("The program does not end:\n" + output + errors);
      }
      for (Thread reader : readers) {
        // at most: whoever holds its streams open must not hold the test
        reader.join(TimeUnit.SECONDS.toMillis(5));
      }
      return process.exitValue();
    } catch (InterruptedException cause) {
      throw new IllegalStateException(cause);
    }
  }

  /** Stops it as Ctrl-C or a service manager does (SIGTERM); returns the exit code. */
  public int stop() {
    // by its handle: the process itself would close the streams, and its last words be lost
    process.toHandle().destroy();
    return awaitExit();
  }

  /** Kills it without warning (SIGKILL). */
  public void kill() {
    process.toHandle().destroyForcibly();
    awaitExit();
  }

  @Override
  public void close() {
    stop();
  }

  private Thread read(InputStream stream, StringBuffer into) {
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader lines =
                  new BufferedReader(new InputStreamReader(stream, UTF_8))) {
                lines
                    .lines()
                    .forEach(
                        line -> {
                          into.append(line).append('\n');
                          if (line.contains(READY)) {
                            readyOrEnded.countDown();
                          }
                        });
              } catch (IOException | UncheckedIOException ended) {
                into.append(ended).append('\n');
              } finally {
                readyOrEnded.countDown();
              }
            },
            "output of the program");
    reader.setDaemon(true);
    reader.start();
    return reader;
  }
}
