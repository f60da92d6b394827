package nl.omzien.moderation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why something is not shown; each stands for a house rule or a law, which {@code rule.<code>}
 * names.
 */
public enum DeclineReason {
  /** Work for a professional: care, medicine, law, tax advice. */
  PROFESSIONAL,
  /** Asking or offering money. */
  MONEY,
  /** Hurting or excluding people: Constitution art. 1, Criminal Code art. 137c to 137g. */
  HURTFUL,
  /** Personal data of somebody, for everybody to read: GDPR art. 5 and 6. */
  PERSONAL,
  /** Deceit, such as asking for a bank card: Criminal Code art. 326. */
  DECEIT,
  /** Otherwise against the law. */
  UNLAWFUL,
  /** Not a question for neighbours. */
  NOT_A_REQUEST,
  /** The same question stands there already. */
  DOUBLE;

  /** As it stands in forms and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the house rule or the law says, as a message key. */
  public String ruleKey() {
    return "rule." + code();
  }

  /** The reason with this code. */
  public static Optional<DeclineReason> of(String code) {
    return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }
}
