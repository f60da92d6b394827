package nl.omzien.moderation;

import java.util.Locale;
import java.util.Optional;

/**
 * Kinds of danger in the order in which they are answered when a text has several at the same
 * urgency. The numbers are the national ones; a municipality may set other texts under the same
 * message keys.
 */
public enum DangerKind {
  /** Life in danger at this moment: fire, someone who does not breathe, a weapon. */
  DANGER_NOW("112"),
  /** Smell of gas: outside first, then the national fault line. */
  GAS("0800-9009"),
  /** Thoughts of suicide: 113 Zelfmoordpreventie, free of charge, day and night. */
  SUICIDE("113"),
  /** A child that is not safe: Veilig Thuis. */
  CHILD("0800-2000"),
  /** Violence or abuse at home, against an elder too: Veilig Thuis. */
  VIOLENCE("0800-2000"),
  /** Deceived just now: the bank's own number, which differs per bank. */
  FRAUD(""),
  /** A person not seen for days: the police, no emergency. */
  MISSING_PERSON("0900-8844"),
  /** A person who is confused or neglected: the national line for worrying behaviour. */
  WORRY("0800-1205"),
  /** Losing the home, or a bailiff at the door: the team itself. */
  EVICTION(""),
  /** Nothing to eat, no heating or no power today: the team itself. */
  NO_FOOD_OR_HEAT("");

  private final String number;

  DangerKind(String number) {
    this.number = number;
  }

  /**
   * The number to call, as people write it; empty when it differs per person (a bank, the team).
   */
  public Optional<String> number() {
    return number.isEmpty() ? Optional.empty() : Optional.of(number);
  }

  String messagePrefix() {
    return "danger." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
