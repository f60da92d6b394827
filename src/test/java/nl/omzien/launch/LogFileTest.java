package nl.omzien.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir private Path temporary;

  @Test
  void every_start_begins_a_log_and_the_last_five_are_kept() throws IOException {
    Path file = temporary.resolve("log/server.log");
    for (int start = 1; start <= 8; start++) {
      try (LogFile log = new LogFile(file)) {
        log.write(Integer.toString(start).getBytes(UTF_8));
      }
    }
    assertEquals("8", Files.readString(file));
    assertEquals("7", Files.readString(temporary.resolve("log/server.log.1")));
    assertEquals("3", Files.readString(temporary.resolve("log/server.log.5")));
    assertFalse(Files.exists(temporary.resolve("log/server.log.6")));
  }

  @Test
  void a_full_log_makes_way_for_the_next() throws IOException {
    Path file = temporary.resolve("server.log");
    try (LogFile log = new LogFile(file)) {
      log.write(new byte[10_000_000]);
      log.write("next".getBytes(UTF_8));
    }
    assertEquals("next", Files.readString(file));
    assertTrue(Files.size(temporary.resolve("server.log.1")) == 10_000_000);
  }
}
