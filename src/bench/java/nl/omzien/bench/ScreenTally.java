package nl.omzien.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.omzien.moderation.Danger;
import nl.omzien.moderation.Finding;
import nl.omzien.moderation.FindingKind;
import nl.omzien.moderation.Urgency;

/** Counts while going through the texts. */
final class ScreenTally {
  record Mark(FindingKind kind, int begin, int end) {
    boolean isFoundBy(Finding finding) {
      return finding.kind() == kind && finding.begin() < end && begin < finding.end();
    }
  }

  record Judged(String label, String text, List<Mark> marks, String urgency) {}

  private final boolean verbose;
  private final PrintStream out;
  private final Share precision = new Share();
  private final Share recall = new Share();
  private final Share bsnRecall = new Share();
  private final Share crisisDirect = new Share();
  private final Share crisisToday = new Share();
  private final Share crisisFalse = new Share();

  ScreenTally(boolean verbose, PrintStream out) {
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
