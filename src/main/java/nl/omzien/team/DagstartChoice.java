package nl.omzien.team;

import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.volunteer.Volunteer;

/** Whom or what a member chose, as a form sends it: a kind and a reference. */
record DagstartChoice(boolean person, String reference) {

  private static final String PERSON = "vrijwilliger";
  private static final String ACTIVITY = "activiteit";

  static String of(Volunteer volunteer) {
    return PERSON + ":" + volunteer.reference();
  }

  static String of(Initiative initiative) {
    return ACTIVITY + ":" + initiative.reference();
  }

  /** What was sent; empty when it is no choice. */
  static Optional<DagstartChoice> read(String sent) {
    int colon = sent.indexOf(':');
    String kind = colon < 0 ? "" : sent.substring(0, colon);
    return kind.equals(PERSON) || kind.equals(ACTIVITY)
        ? Optional.of(new DagstartChoice(kind.equals(PERSON), sent.substring(colon + 1)))
        : Optional.empty();
  }
}
