package nl.omzien.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a text, with what was found in it, so that a page can mark it and say why.
 *
 * @param text the piece
 * @param finding what it is, if anything
 */
public record Marked(String text, Optional<Finding> finding) {

  /**
   * Cuts a text into pieces at its findings, which are in order. Where they lie over each other
   * personal data is what is marked: it must not be overlooked in a sentence about something else.
   */
  public static List<Marked> pieces(String text, List<Finding> findings) {
    List<Marked> pieces = new ArrayList<>();
    int end = 0;
    for (Finding finding : findings) {
      if (finding.begin() < end || (!finding.kind().isPersonalData() && hides(finding, findings))) {
        continue;
      }
      if (finding.begin() > end) {
        pieces.add(new Marked(text.substring(end, finding.begin()), Optional.empty()));
      }
      pieces.add(new Marked(text.substring(finding.begin(), finding.end()), Optional.of(finding)));
      end = finding.end();
    }
    if (end < text.length()) {
      pieces.add(new Marked(text.substring(end), Optional.empty()));
    }
    return pieces;
  }

  private static boolean hides(Finding finding, List<Finding> findings) {
    return findings.stream()
        .filter(other -> other.kind().isPersonalData())
        .anyMatch(other -> other.begin() < finding.end() && finding.begin() < other.end());
  }
}
