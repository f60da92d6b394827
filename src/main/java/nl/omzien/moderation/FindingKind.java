package nl.omzien.moderation;

import java.util.Locale;

/**
 * What was found in a text. Texts for each kind are in the messages under {@code finding.<name>}.
 */
public enum FindingKind {
  /**
   * Citizen service number that passes the eleven-test; may not be stored at all (art. 46 UAVG).
   */
  BSN(Severity.BLOCKS),
  /** Bank account number by ISO 13616, any country. */
  IBAN(Severity.HIDES),
  /** Payment card number by ISO/IEC 7812 (Luhn). */
  CARD(Severity.HIDES),
  /** A PIN or another secret code of digits. */
  PIN(Severity.BLOCKS),
  PASSWORD(Severity.BLOCKS),
  /** A number to reach a person; numbers that everybody may call (112, 0800, 14 0xx) are none. */
  TELEPHONE(Severity.HIDES),
  EMAIL(Severity.HIDES),
  /** Street with house number, or postcode with house number. */
  ADDRESS(Severity.HIDES),
  /** A whole postcode (1234 AB) without a house number: some fifteen to twenty front doors. */
  POSTCODE(Severity.HIDES),
  BIRTH_DATE(Severity.HIDES),
  /** A link to elsewhere: not personal data, but the team wants to see where it leads. */
  WEB_ADDRESS(Severity.POINTS_OUT),
  /** Words that may mean danger to someone; {@link Danger} tells which. */
  DANGER(Severity.POINTS_OUT);

  private final Severity severity;

  FindingKind(Severity severity) {
    this.severity = severity;
  }

  /** How far this kind keeps a text from going on. */
  public Severity severity() {
    return severity;
  }

  /** Whether it is personal data in the sense of art. 4 GDPR, which {@link Redaction} takes out. */
  public boolean isPersonalData() {
    return severity != Severity.POINTS_OUT;
  }

  /**
   * Whether there is a digit in each thing of this kind, so that a text without digits has none of
   * it.
   */
  boolean hasDigits() {
    return this != PASSWORD && this != EMAIL && this != WEB_ADDRESS && this != DANGER;
  }

  /** Begin of the message keys of this kind, such as {@code finding.birth-date}. */
  String messagePrefix() {
    return "finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
