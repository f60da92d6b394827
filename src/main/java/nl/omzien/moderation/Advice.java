package nl.omzien.moderation;

import java.util.List;
import nl.omzien.web.Texts;

/**
 * What a page says of something that was found: the author and the member who reads get the same.
 *
 * @param reason what it is and why it matters
 * @param advice what the author can do, or where to go instead
 * @param personal whether it is personal data, which can be taken out with one press
 */
public record Advice(String reason, String advice, boolean personal) {

  /** Of these findings, each kind once. */
  public static List<Advice> of(List<Finding> findings, Texts texts) {
    return findings.stream()
        .map(
            finding ->
                new Advice(
                    texts.of(finding.reasonKey()),
                    texts.of(finding.adviceKey()),
                    finding.kind().isPersonalData()))
        .distinct()
        .toList();
  }

  /** Whether any of it can be taken out with one press. */
  public static boolean anyPersonal(List<Advice> advice) {
    return advice.stream().anyMatch(Advice::personal);
  }
}
