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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.omzien.moderation.Danger;
import nl.omzien.moderation.Finding;
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

  private final Screening screening = new Screening();

  @Override
  public String name() {
    return "screen";
  }

  @Override
  public String run(Path input, boolean verbose, PrintStream out) throws IOException {
    List<Judged> texts = new ArrayList<>();
    List<String> lines = Files.readAllLines(input, StandardCharsets.UTF_8);
    boolean snippets = input.toString().endsWith(".tsv");
    for (String line : snippets ? lines.subList(1, lines.size()) : lines) {
      if (!line.isBlank()) {
        texts.add(snippets ? snippet(line) : request(line));
      }
    }
    Tally tally = new Tally(verbose, out);
    texts.forEach(
        text -> tally.add(text, screening.findings(text.text()), screening.danger(text.text())));
    return tally.line(texts.size());
  }

  private static Judged snippet(String line) {
    String[] columns = line.split("\t", -1);
    Optional<FindingKind> kind = Optional.ofNullable(KINDS.get(columns[0]));
    int begin = columns.length > 2 ? columns[1].indexOf(columns[2]) : -1;
    List<Mark> marks =
        kind.map(k -> List.of(new Mark(k, begin, begin + columns[2].length()))).orElse(List.of());
    return new Judged(columns[1], columns[1], marks, "gewoon");
  }

  private static Judged request(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      JsonObject request = reader.readObject();
      String text = request.getString("tekst");
      List<Mark> marks = new ArrayList<>();
      for (JsonObject mark : request.getJsonArray("pii").getValuesAs(JsonObject.class)) {
        FindingKind kind = KINDS.get(mark.getString("soort"));
        if (kind != null) {
          // the offsets of the file count code points, ours count UTF-16 units
          int begin = text.offsetByCodePoints(0, mark.getInt("begin"));
          marks.add(new Mark(kind, begin, text.offsetByCodePoints(0, mark.getInt("eind"))));
        }
      }
      String urgency = request.getJsonObject("vlaggen").getString("urgentie");
      return new Judged(request.getString("id") + " " + text, text, marks, urgency);
    }
  }

  private record Mark(FindingKind kind, int begin, int end) {
    boolean isFoundBy(Finding finding) {
      return finding.kind() == kind && finding.begin() < end && begin < finding.end();
    }
  }

  private record Judged(String label, String text, List<Mark> marks, String urgency) {}

  /** Counts while going through the texts. */
  private static final class Tally {
    private final boolean verbose;
    private final PrintStream out;
    private final Share precision = new Share();
    private final Share recall = new Share();
    private final Share bsnRecall = new Share();
    private final Share crisisDirect = new Share();
    private final Share crisisToday = new Share();
    private final Share crisisFalse = new Share();

    Tally(boolean verbose, PrintStream out) {
      this.verbose = verbose;
      this.out = out;
    }

    void add(Judged text, List<Finding> findings, Optional<Danger> danger) {
      for (Finding finding : findings) {
        if (finding.kind().isPersonalData()) {
          boolean right = text.marks().stream().anyMatch(mark -> mark.isFoundBy(finding));
          precision.count(right);
          tell(
              !right,
              "false "
                  + finding.ruleId()
                  + " \""
                  + text.text().substring(finding.begin(), finding.end())
                  + "\"",
              text);
        }
      }
      for (Mark mark : text.marks()) {
        boolean found = findings.stream().anyMatch(mark::isFoundBy);
        recall.count(found);
        if (mark.kind() == FindingKind.BSN) {
          bsnRecall.count(found);
        }
        tell(!found, "missed " + mark.kind(), text);
      }
      alarm(text, danger);
    }

    private void alarm(Judged text, Optional<Danger> danger) {
      switch (text.urgency()) {
        case "direct" -> {
          boolean now = danger.filter(d -> d.urgency() == Urgency.NOW).isPresent();
          crisisDirect.count(now);
          tell(!now, "missed danger now", text);
        }
        case "zelfde-dag" -> {
          crisisToday.count(danger.isPresent());
          tell(danger.isEmpty(), "missed danger today", text);
        }
        default -> {
          crisisFalse.count(danger.isPresent());
          tell(danger.isPresent(), "false alarm " + danger.map(Danger::ruleId).orElse(""), text);
        }
      }
    }

    private void tell(boolean wrong, String what, Judged text) {
      if (wrong && verbose) {
        out.println(what + ": " + text.label());
      }
    }

    String line(int texts) {
      return String.format(
          Locale.ROOT,
          "measure=screen texts=%d precision=%s recall=%s bsn-recall=%s crisis-direct=%s crisis-today=%s crisis-false=%s",
          texts,
          precision,
          recall,
          bsnRecall,
          crisisDirect,
          crisisToday,
          crisisFalse);
    }
  }

  /** A share of a whole, {@code n/a} while nothing was counted. */
  private static final class Share {
    private int yes;
    private int all;

    void count(boolean isYes) {
      all++;
      yes += isYes ? 1 : 0;
    }

    @Override
    public String toString() {
      return all == 0 ? "n/a" : String.format(Locale.ROOT, "%.3f", (double) yes / all);
    }
  }
}
