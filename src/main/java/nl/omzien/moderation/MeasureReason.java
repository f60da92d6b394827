package nl.omzien.moderation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a measure is taken; each stands for a house rule or a law, as in {@link DeclineReason}. */
public enum MeasureReason {
  /** Asking or offering money. */
  MONEY,
  /** Hurting or excluding people: Constitution art. 1, Criminal Code art. 137c to 137g. */
  HURTFUL,
  /** Personal data of somebody, told on: GDPR art. 5 and 6. */
  PERSONAL,
  /** Deceit, such as asking for a bank card: Criminal Code art. 326. */
  DECEIT,
  /** Otherwise against the law. */
  UNLAWFUL,
  /** Against what she agreed to as a volunteer. */
  CONDUCT,
  /** Not keeping appointments again and again, or asking so much that others get nothing. */
  RELIABLE;

  /** As it stands in forms and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the house rule or the law says, as a message key. */
  public String ruleKey() {
    return "rule." + code();
  }

  /** The reason with this code. */
  public static Optional<MeasureReason> of(String code) {
    return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }
}
