package nl.omzien.bench;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.omzien.moderation.Screening;

/**
 * How long reading one text for personal data and danger takes, beside one pass of the plainest
 * patterns over the same texts in the same run: {@code -Dmeasure=screen-speed -Dinput=FILE}, a file
 * of requests or of snippets. {@code -Dseconds=5} is what each takes when nothing else is said.
 */
final class ScreenSpeedMeasure implements Measure {
  private static final int LONG = 100_000;

  /**
   * An e-mail address, a number of nine digits, a mobile number and an IBAN, disguised by nobody.
   */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\w.+-]+@[\\w-]+\\.[\\w.]+|\\b\\d{9}\\b|\\b06-?\\d{8}\\b|\\b[A-Z]{2}\\d{2}[A-Z]{4}\\d{10}\\b");

  private final Screening screening = new Screening();

  @Override
  public String name() {
    return "screen-speed";
  }

  @Override
  public String run(Path input, boolean verbose, PrintStream out) throws IOException {
    int seconds = Integer.getInteger("seconds", 5);
    boolean snippets = input.toString().endsWith(".tsv");
    List<String> texts =
        Files.readAllLines(input, StandardCharsets.UTF_8).stream()
            .skip(snippets ? 1 : 0)
            .filter(line -> !line.isBlank())
            .map(line -> snippets ? line.split("\t", -1)[1] : text(line))
            .toList();
    Timed ours = Timed.alone(texts, seconds, screening::findings);
    Timed plain = Timed.alone(texts, seconds, ScreenSpeedMeasure::plainly);
    double worst = 0;
    for (Map.Entry<String, String> hostile : hostile().entrySet()) {
      double took = milliseconds(hostile.getValue());
      worst = Math.max(worst, took);
      out.printf(Locale.ROOT, "100 kB of %s: %.1f ms%n", hostile.getKey(), took);
    }
    return String.format(
        Locale.ROOT,
        "measure=screen-speed texts=%d mean-us=%.0f p50-us=%.0f p99-us=%.0f plain-mean-us=%.1f"
            + " plain-p99-us=%.1f worst-100kB-ms=%.1f",
        texts.size(),
        ours.processor() * 1000,
        ours.p50() * 1000,
        ours.p99() * 1000,
        plain.processor() * 1000,
        plain.p99() * 1000,
        worst);
  }

  private static String text(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return reader.readObject().getString("tekst");
    }
  }

  private static void plainly(String text) {
    Matcher matcher = PLAIN.matcher(text);
    while (matcher.find()) {
      matcher.end();
    }
  }

  /**
   * The quickest of three, after one to warm up. The plain patterns are not asked: they need time
   * that grows with the square of such a text.
   */
  private double milliseconds(String text) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      long begin = System.nanoTime();
      screening.findings(text);
      least = i == 0 ? least : Math.min(least, (System.nanoTime() - begin) / 1e6);
    }
    return least;
  }

  /** Texts that make patterns try again and again. */
  private static Map<String, String> hostile() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("one letter", repeated("a"));
    texts.put("digits", repeated("9"));
    texts.put("digits and spaces", repeated("9 "));
    texts.put("at signs", repeated("a@"));
    texts.put("number words", repeated("nul zes "));
    texts.put("the begin of a sentence", repeated("ik wil niet "));
    texts.put("streets without a number", repeated("kerkstraat "));
    texts.put("an ordinary letter", repeated("Wie kan mij dinsdag naar de dokter brengen? "));
    return texts;
  }

  private static String repeated(String piece) {
    return piece.repeat(LONG / piece.length());
  }
}
