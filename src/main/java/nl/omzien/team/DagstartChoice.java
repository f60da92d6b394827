package nl.omzien.team;

import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.initiative.Initiative;
import nl.omzien.match.Party;
import nl.omzien.match.Taker;

/** Whom or what a member chose, as a form sends it: a kind and a reference. */
record DagstartChoice(Party.Kind kind, String reference) {

  /** What to send to ask this helper. */
  static String of(Taker taker) {
    return new DagstartChoice(Party.of(taker).kind(), taker.reference()).sent();
  }

  /** What to send to tell of this activity. */
  static String of(Initiative activity) {
    return new DagstartChoice(Party.Kind.ACTIVITY, activity.reference()).sent();
  }

  private String sent() {
    return word(kind) + ":" + reference;
  }

  private static String word(Party.Kind kind) {
    return switch (kind) {
      case VOLUNTEER -> "vrijwilliger";
      case INITIATIVE -> "initiatief";
      case ACTIVITY -> "activiteit";
    };
  }

  /** What was sent; empty when it is no choice. */
  static Optional<DagstartChoice> read(String sent) {
    int colon = sent.indexOf(':');
    return Stream.of(Party.Kind.values())
        .filter(kind -> colon > 0 && word(kind).equals(sent.substring(0, colon)))
        .map(kind -> new DagstartChoice(kind, sent.substring(colon + 1)))
        .findFirst();
  }
}
