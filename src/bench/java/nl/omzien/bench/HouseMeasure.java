package nl.omzien.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.omzien.moderation.Finding;
import nl.omzien.moderation.FindingKind;
import nl.omzien.moderation.Screening;

/**
 * How well screening hears what does not belong among neighbours. The file has heads such as {@code
 * [trade]}, with a text on each line under it, and {@code [none:trade]} for what only looks like
 * it. {@code recall} is the share of the first that are pointed out as anything, {@code kind} the
 * share that are pointed out as that kind, {@code false} the share of the others in which anything
 * is.
 */
public final class HouseMeasure implements Measure {

  private static final String NONE = "none";

  private final Screening screening = new Screening();

  /** Of one kind: how many texts there are, how many were pointed out, and how many rightly. */
  private static final class Count {
    private int texts;
    private int found;
    private int right;
  }

  @Override
  public String name() {
    return "house";
  }

  @Override
  public String run(Path input, boolean verbose, PrintStream out) throws IOException {
    Map<String, Count> counts = new TreeMap<>();
    String head = "";
    for (String line : Files.readAllLines(input, StandardCharsets.UTF_8)) {
      if (line.startsWith("[")) {
        head = line.substring(1, line.indexOf(']'));
      } else if (!line.isBlank()) {
        add(counts.computeIfAbsent(head, none -> new Count()), head, line, verbose, out);
      }
    }
    if (verbose) {
      counts.forEach(
          (kind, count) ->
              out.printf(
                  Locale.ROOT,
                  "%-24s %3d texts, %3d pointed out, %3d as this kind%n",
                  kind,
                  count.texts,
                  count.found,
                  count.right));
    }
    Count wrong = sum(counts, true);
    Count right = sum(counts, false);
    return String.format(
        Locale.ROOT,
        "measure=house texts=%d recall=%.3f kind=%.3f false=%.3f",
        wrong.texts + right.texts,
        share(right.found, right.texts),
        share(right.right, right.texts),
        share(wrong.found, wrong.texts));
  }

  private void add(Count count, String head, String text, boolean verbose, PrintStream out) {
    List<FindingKind> kinds =
        screening.findings(text).stream()
            .map(Finding::kind)
            .filter(FindingKind::breaksHouseRule)
            .toList();
    boolean right = kinds.stream().anyMatch(kind -> kind.code().equals(head));
    count.texts++;
    count.found += kinds.isEmpty() ? 0 : 1;
    count.right += right ? 1 : 0;
    if (verbose && head.startsWith(NONE) != kinds.isEmpty()) {
      out.println(head + " " + kinds + ": " + text);
    }
  }

  private static Count sum(Map<String, Count> counts, boolean none) {
    Count sum = new Count();
    counts.forEach(
        (kind, count) -> {
          if (kind.startsWith(NONE) == none) {
            sum.texts += count.texts;
            sum.found += count.found;
            sum.right += count.right;
          }
        });
    return sum;
  }

  private static double share(int some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }
}
