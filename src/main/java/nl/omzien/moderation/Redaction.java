package nl.omzien.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Predicate;

/**
 * Takes personal data out of a text; a short word between brackets says what stood there.
 * Immutable, for all threads.
 */
@ApplicationScoped
public class Redaction {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final ResourceBundle.Control THIS_LANGUAGE_OR_DUTCH =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Screening screening;

  /** For the proxy of the container only. */
  protected Redaction() {
    this.screening = null;
  }

  @Inject
  public Redaction(Screening screening) {
    this.screening = screening;
  }

  /**
   * The text without the personal data among the findings, in Dutch.
   *
   * @param text the text that was screened, unchanged
   * @param findings by place, as {@link Screening#findings} gives them; what is no personal data
   *     stays in the text
   * @throws IndexOutOfBoundsException when the findings are of a longer text
   */
  public String without(String text, List<Finding> findings) {
    return without(text, findings, DUTCH);
  }

  /**
   * As {@link #without(String, List)}, the words in another language when the messages have it,
   * else in Dutch.
   */
  public String without(String text, List<Finding> findings, Locale language) {
    return without(text, findings, language, finding -> finding.kind().isPersonalData());
  }

  /**
   * The text as it may be stored, logged or indexed: without any citizen service number (art. 46
   * UAVG). Everything that a person typed goes through here before it is written anywhere.
   */
  public String storable(String text) {
    return without(
        text, screening.findings(text), DUTCH, finding -> finding.kind() == FindingKind.BSN);
  }

  private static String without(
      String text, List<Finding> findings, Locale language, Predicate<Finding> goes) {
    ResourceBundle words = words(language);
    StringBuilder result = new StringBuilder(text.length());
    int from = 0;
    for (Finding finding : findings) {
      if (goes.test(finding) && finding.begin() >= from) {
        result
            .append(text, from, finding.begin())
            .append('[')
            .append(words.getString(finding.wordKey()))
            .append(']');
        from = finding.end();
      }
    }
    return result.append(text, from, text.length()).toString();
  }

  private static ResourceBundle words(Locale language) {
    boolean english = language.getLanguage().equals("en");
    return ResourceBundle.getBundle(
        "messages", english ? Locale.ENGLISH : DUTCH, THIS_LANGUAGE_OR_DUTCH);
  }
}
