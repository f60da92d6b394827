package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.omzien.bench.ScreenMeasure;
import org.junit.jupiter.api.Test;

/** The aims over the judged texts; run with {@code -Dtest=JudgedFilesTest} to see the figures. */
class JudgedFilesTest {

  @Test
  void the_snippets_with_and_without_personal_data_reach_the_aims() throws IOException {
    Figures figures = measured("pii_cases.tsv");
    assertAll(
        () -> assertTrue(figures.of("precision") >= 0.98, figures.line()),
        () -> assertTrue(figures.of("recall") >= 0.99, figures.line()),
        () -> assertTrue(figures.of("bsn-recall") >= 1.0, figures.line()),
        () -> assertTrue(figures.of("crisis-false") <= 0.05, figures.line()));
  }

  @Test
  void the_requests_as_people_write_them_reach_the_aims() throws IOException {
    Figures figures = measured("requests_open.jsonl");
    assertAll(
        () -> assertTrue(figures.of("precision") >= 0.98, figures.line()),
        () -> assertTrue(figures.of("recall") >= 0.99, figures.line()),
        () -> assertTrue(figures.of("bsn-recall") >= 1.0, figures.line()),
        () -> assertTrue(figures.of("crisis-direct") >= 1.0, figures.line()),
        () -> assertTrue(figures.of("crisis-today") >= 0.9, figures.line()),
        () -> assertTrue(figures.of("crisis-false") <= 0.05, figures.line()));
  }

  private static Figures measured(String file) throws IOException {
    ByteArrayOutputStream details = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(details, true, StandardCharsets.UTF_8);
    String line = new ScreenMeasure().run(Path.of("src/test/resources/judged", file), true, out);
    System.out.println(details.toString(StandardCharsets.UTF_8) + line);
    return new Figures(line + "\n" + details.toString(StandardCharsets.UTF_8));
  }

  private record Figures(String line) {
    double of(String name) {
      Matcher matcher = Pattern.compile(" " + name + "=([0-9.]+)").matcher(line);
      assertTrue(matcher.find(), line);
      return Double.parseDouble(matcher.group(1));
    }
  }
}
