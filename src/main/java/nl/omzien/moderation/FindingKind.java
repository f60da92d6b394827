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
  DANGER(Severity.POINTS_OUT),
  /** A loss: no reason for alarm, but its author is asked softly how she is. */
  GRIEF(Severity.POINTS_OUT),
  /** Money, or what opens the way to it: a card with its code, an advance, a payment request. */
  PAYMENT_ASKED(Severity.ASKS),
  /** Who helps wants to be paid; neighbours help for nothing. */
  PAYMENT_WANTED(Severity.ASKS),
  /** Selling, buying, advertising. */
  TRADE(Severity.ASKS),
  /** Work of a nurse, a therapist, a lawyer: of a profession that answers for it. */
  PROFESSIONAL_CARE(Severity.ASKS),
  /** A bed, a room or an address to be registered at, among strangers. */
  LODGING(Severity.ASKS),
  /** Weapons, ammunition, illegal fireworks. */
  WEAPONS(Severity.ASKS),
  /** Medicines or drugs that go from hand to hand. */
  MEDICINES(Severity.ASKS),
  /** Says of somebody who can be recognised that she did wrong; that is for the police. */
  ACCUSATION(Severity.ASKS),
  /** Swearing, humiliating, threatening. */
  INSULT(Severity.ASKS),
  /** Leaves people out for who they are (art. 1 of the constitution, AWGB). */
  DISCRIMINATION(Severity.ASKS),
  /** Sexual approach, or dating under the name of help. */
  SEXUAL(Severity.ASKS),
  /** What is private of somebody else; to spread it to frighten is doxing (art. 285d Sr). */
  EXPOSURE(Severity.ASKS);

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
    return severity == Severity.BLOCKS || severity == Severity.HIDES;
  }

  /** Whether it tells something of a person, be it only a link or a sign of danger. */
  boolean isSensitive() {
    return isPersonalData() || this == WEB_ADDRESS || this == DANGER;
  }

  /** Whether it is told in a sentence, and not by a thing such as a number. */
  boolean isTold() {
    return this == DANGER || this == GRIEF || breaksHouseRule();
  }

  /** Whether it does not belong among neighbours, as the house rules have it. */
  public boolean breaksHouseRule() {
    return severity == Severity.ASKS;
  }

  /**
   * Whether there is a digit in each thing of this kind, so that a text without digits has none of
   * it.
   */
  boolean hasDigits() {
    return isPersonalData() && this != PASSWORD && this != EMAIL;
  }

  /** The kind with this {@link #code}. */
  static FindingKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As it stands in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Begin of the message keys of this kind, such as {@code finding.birth-date}. */
  String messagePrefix() {
    return "finding." + code();
  }
}
