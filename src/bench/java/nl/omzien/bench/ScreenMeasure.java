package nl.omzien.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omzien.moderation.FindingKind;
import nl.omzien.moderation.Screening;
import nl.omzien.moderation.Urgency;

/**
 * How well screening finds personal data and danger. A found span counts when the kind is right and
 * it overlaps a marked one; precision is the share of found spans that count, recall the share of
 * marked ones that were found. A text that must be read at once counts only when the alarm says
 * {@link Urgency#NOW}; one of the same day counts with any alarm.
 */
public final class ScreenMeasure implements Measure {

  private static final Map<String, FindingKind> KINDS =
      Map.ofEntries(
          Map.entry("bsn", FindingKind.BSN),
          Map.entry("iban", FindingKind.IBAN),
          Map.entry("telefoon", FindingKind.TELEPHONE),
          Map.entry("email", FindingKind.EMAIL),
          Map.entry("adres", FindingKind.ADDRESS),
          Map.entry("postcode", FindingKind.POSTCODE),
          Map.entry("wachtwoord", FindingKind.PASSWORD),
          Map.entry("pincode", FindingKind.PIN),
          Map.entry("geboortedatum", FindingKind.BIRTH_DATE),
          Map.entry("kaart", FindingKind.CARD),
          Map.entry("kaartnummer", FindingKind.CARD));

  private static final int ROUNDS = 100;

  private final Screening screening = new Screening();

  @Override
  public String name() {
    return "screen";
  }

  @Override
  public String run(Path input, boolean verbose, PrintStream out) throws IOException {
    List<ScreenTally.Judged> texts = new ArrayList<>();
    List<String> lines = Files.readAllLines(input, StandardCharsets.UTF_8);
    boolean snippets = input.toString().endsWith(".tsv");
    for (String line : snippets ? lines.subList(1, lines.size()) : lines) {
      if (!line.isBlank()) {
        texts.add(snippets ? snippet(line) : request(line));
      }
    }
    ScreenTally tally = new ScreenTally(verbose, out);
    texts.forEach(
        text -> tally.add(text, screening.findings(text.text()), screening.danger(text.text())));
    if (verbose) {
      out.println(microseconds(texts) + " microseconds per text");
    }
    return tally.line(texts.size());
  }

  private static ScreenTally.Judged snippet(String line) {
    String[] columns = line.split("\t", -1);
    Optional<FindingKind> kind = Optional.ofNullable(KINDS.get(columns[0]));
    int begin = columns.length > 2 ? columns[1].indexOf(columns[2]) : -1;
    List<ScreenTally.Mark> marks =
        kind.map(k -> List.of(new ScreenTally.Mark(k, begin, begin + columns[2].length())))
            .orElse(List.of());
    return new ScreenTally.Judged(columns[1], columns[1], marks, "gewoon");
  }

  private static ScreenTally.Judged request(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      JsonObject request = reader.readObject();
      String text = request.getString("tekst");
      List<ScreenTally.Mark> marks = new ArrayList<>();
      for (JsonObject mark : request.getJsonArray("pii").getValuesAs(JsonObject.class)) {
        FindingKind kind = KINDS.get(mark.getString("soort"));
        if (kind != null) {
          // the offsets of the file count code points, ours count UTF-16 units
          int begin = text.offsetByCodePoints(0, mark.getInt("begin"));
          marks.add(
              new ScreenTally.Mark(kind, begin, text.offsetByCodePoints(0, mark.getInt("eind"))));
        }
      }
      String urgency = request.getJsonObject("vlaggen").getString("urgentie");
      return new ScreenTally.Judged(request.getString("id") + " " + text, text, marks, urgency);
    }
  }

  /** The time that one text takes, found over many rounds so that the compiler is warm. */
  private long microseconds(List<ScreenTally.Judged> texts) {
    long begin = 0;
    for (int round = 0; round < 2 * ROUNDS; round++) {
      begin = round == ROUNDS ? System.nanoTime() : begin;
      texts.forEach(text -> screening.findings(text.text()));
    }
    return (System.nanoTime() - begin) / 1000 / ROUNDS / Math.max(1, texts.size());
  }
}
