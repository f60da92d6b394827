package nl.omzien.moderation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why something is not shown; each stands for a house rule or a law that the text names. */
public enum DeclineReason {
  /** Work for a professional: care, medicine, law, tax advice. */
  PROFESSIONAL,
  /** Asking or offering money. */
  MONEY,
  /** Against the law, or hurting others. */
  UNLAWFUL,
  /** Not a question for neighbours. */
  NOT_A_REQUEST,
  /** The same question stands there already. */
  DOUBLE;

  /** As it stands in forms and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reason with this code. */
  public static Optional<DeclineReason> of(String code) {
    return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }
}
