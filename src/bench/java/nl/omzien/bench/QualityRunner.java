package nl.omzien.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Measures understanding, search and the rest on judged files: {@code mvn -q -Pquality verify
 * -Dmeasure=understand -Dinput=FILE [-Dverbose]}. The last line is the figures; a wrong question
 * ends with one sentence and exit code 2.
 */
public final class QualityRunner {

  /** A new measure is one new line here. */
  private static final List<Measure> MEASURES =
      List.of(
          new UnderstandMeasure(),
          new ScreenMeasure(),
          new ScreenSpeedMeasure(),
          new HouseMeasure(),
          new SearchMeasure(),
          new MatchMeasure(),
          new SimulatorMeasure(),
          new MatchSpeedMeasure(),
          new SpeedMeasure(),
          new DagstartMeasure());

  private QualityRunner() {}

  /** Reads {@code measure}, {@code input} and {@code verbose} from the system properties. */
  public static void main(String[] arguments) {
    String verbose = System.getProperty("verbose", "false");
    try {
      String figures =
          measure(
              System.getProperty("measure", ""),
              System.getProperty("input", ""),
              verbose.isEmpty() || Boolean.parseBoolean(verbose),
              System.out);
      System.out.println(figures);
    } catch (IllegalArgumentException | IOException refused) {
      System.out.flush();
      System.err.println("Nothing measured: " + refused.getMessage());
      System.exit(2);
    }
  }

  static String measure(String name, String input, boolean verbose, PrintStream out)
      throws IOException {
    Measure measure =
        MEASURES.stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
    if (input.isEmpty()) {
      throw new IllegalArgumentException("say which file, with -Dinput=FILE.");
    }
    Path file = Path.of(input);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IllegalArgumentException(
          "there is no readable file " + file.toAbsolutePath() + ".");
    }
    return measure.run(file, verbose, out);
  }

  private static String unknown(String name) {
    String names = MEASURES.stream().map(Measure::name).collect(Collectors.joining(", "));
    return "there is no measure '" + name + "'; say -Dmeasure= and one of: " + names + ".";
  }
}
