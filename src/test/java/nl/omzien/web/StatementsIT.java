package nl.omzien.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.Program;
import nl.omzien.testing.StatementLog;
import org.junit.jupiter.api.Test;

/**
 * How often a page asks the database, in a neighbourhood with some fifty volunteers, forty
 * activities and as many requests: a statement for each row would be far more.
 */
class StatementsIT {

  private static final int MOST = 18;

  private static final Map<String, List<String>> PAGES =
      Map.of(
          "",
          List.of(
              "/",
              "/activiteiten",
              "/buurt",
              "/buurt/componistenbuurt",
              "/buurt/componistenbuurt.ics",
              "/sociale-kaart",
              "/sociale-kaart/voedselbank-waterveen",
              "/zoeken?q=koffie",
              "/api/v1/sociale-kaart",
              "/api/v1/activiteiten"),
          "samira",
          List.of(
              "/team/vragen",
              "/team/dagstart",
              "/team/vrijwilligers",
              "/team/bellen",
              "/team/woorden",
              "/team/regels",
              "/team/sociale-kaart",
              "/zoeken?q=boodschappen"),
          "gerda",
          List.of("/helpen", "/zoeken?q=boodschappen"),
          "jan",
          List.of("/mijn", "/mijn/zoekopdrachten"));

  @Test
  void aPageDoesNotAskForEachRow() throws IOException {
    Path data = Files.createTempDirectory("omzien-statements");
    try (Program program = Program.start(data, Map.of(), "--demo").awaitReady()) {
      StatementLog log = new StatementLog(data);
      List<String> tooMany = new ArrayList<>();
      PAGES.forEach(
          (name, paths) -> {
            Http person =
                name.isEmpty()
                    ? Http.anonymous(program.address())
                    : Http.as(name, program.address());
            for (String path : paths) {
              long statements =
                  log.of(() -> assertEquals(200, person.get(path).statusCode(), path));
              System.out.println("StatementsIT: " + path + " " + name + ": " + statements);
              if (statements > MOST) {
                tooMany.add(path + " as " + name + ": " + statements);
              }
            }
          });
      assertTrue(tooMany.isEmpty(), tooMany.toString());
    }
  }
}
