package nl.omzien.moderation;

import java.util.Locale;

/**
 * Kinds of danger in the order in which they are answered when a text has several at the same
 * urgency. Whom to call in each stands in {@link HelpLines}.
 */
public enum DangerKind {
  /** Life in danger at this moment: fire, someone who does not breathe, a weapon. */
  DANGER_NOW,
  /** Smell of gas: outside first, then the national fault line. */
  GAS,
  /** Thoughts of suicide: 113 Zelfmoordpreventie, free of charge, day and night. */
  SUICIDE,
  /** A child that is not safe: Veilig Thuis. */
  CHILD,
  /** Violence or abuse at home, against an elder too: Veilig Thuis. */
  VIOLENCE,
  /** Deceived just now: the bank's own number, which differs per bank. */
  FRAUD,
  /** A person not seen for days: the police, no emergency. */
  MISSING_PERSON,
  /** A person who is confused or neglected: the national line for worrying behaviour. */
  WORRY,
  /** Losing the home, or a bailiff at the door: the team itself. */
  EVICTION,
  /** Nothing to eat, no heating or no power today: the team itself. */
  NO_FOOD_OR_HEAT;

  /** How soon somebody must look when nothing else is known of it. */
  Urgency usually() {
    return switch (this) {
      case DANGER_NOW, GAS, SUICIDE, CHILD, VIOLENCE, FRAUD -> Urgency.NOW;
      case MISSING_PERSON, WORRY, EVICTION, NO_FOOD_OR_HEAT -> Urgency.TODAY;
    };
  }

  /** The kind with this {@link #code}. */
  static DangerKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As it stands in message keys and in the file of numbers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
