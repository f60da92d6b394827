package nl.omzien.match;

import java.util.Locale;

/** How an ask stands for the volunteer who follows a link of its mail. */
enum AnswerState {
  /** She may answer. */
  OPEN,
  /** She said yes; who asked for help decides. */
  YES,
  /** Both said yes: they know each other's name on their own pages. */
  CONNECTED,
  /** She said no. */
  NO,
  /** She is asked once more. */
  LATER,
  /** She is not asked again, but may still say yes. */
  LATER_AGAIN,
  /** Somebody else of the same initiative said yes. */
  TAKEN,
  /** She helps as many as she wants. */
  FULL,
  /** Others were first, or help is not sought any more. */
  LATE,
  /** We do not know this link. */
  UNKNOWN;

  /** As it stands in message keys. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
