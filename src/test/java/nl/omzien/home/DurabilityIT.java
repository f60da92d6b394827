package nl.omzien.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.Program;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What the program said that it kept, is kept, even when it is killed in the same moment. */
class DurabilityIT {

  private static final String TOLD = "Dit mag nooit verloren gaan";

  @TempDir(cleanup = CleanupMode.NEVER)
  private Path data;

  @Test
  void a_question_survives_a_kill_right_after_it_was_acknowledged() {
    int port = Program.freePort();
    Program first = start(port);
    Http jan = Http.anonymous(first.address());
    assertEquals(303, jan.post("/demo/aanmelden", Map.of("email", "jan@example.org")).statusCode());
    String reference = Street.ask(jan, TOLD, Street.IN_WEST);
    first.kill();

    try (Program second = start(port)) {
      assertTrue(second.output().contains("ready"), second.output());
      HttpResponse<String> page = jan.get("/mijn/vragen/" + reference);
      assertEquals(200, page.statusCode(), "her session is there too");
      assertTrue(page.body().contains(TOLD));
    }
  }

  private Program start(int port) {
    return Program.start(Program.home(), data, port, Map.of(), "--demo").awaitReady();
  }
}
