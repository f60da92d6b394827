package nl.omzien.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits until the application itself says that it is ready. */
final class Readiness {
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final int LOOK_MILLIS = 5000;

  private final URI address;

  Readiness(String listen, int port) {
    address = URI.create("http://" + host(listen) + ":" + port + "/health/ready");
  }

  /** Returns when ready; refuses with the failure as soon as there is one, or after the time. */
  void await(long seconds, Supplier<Optional<String>> failure) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (!ready()) {
      failure
          .get()
          .ifPresent(
              sentence -> {
                throw new Refusal(sentence);
              });
      if (System.nanoTime() > end) {
        throw new Refusal("Omzien was not ready within " + seconds + " seconds.");
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }

  private boolean ready() {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(LOOK_MILLIS);
      connection.setReadTimeout(LOOK_MILLIS);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Who listens on all addresses also listens on this machine's own. */
  static String host(String listen) {
    if (listen.equals("0.0.0.0")) {
      return "127.0.0.1";
    }
    if (listen.equals("::")) {
      return "[::1]";
    }
    return listen.contains(":") ? "[" + listen + "]" : listen;
  }
}
