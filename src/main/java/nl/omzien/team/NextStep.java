package nl.omzien.team;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens next with a question of the dagstart; its owner sees to it. */
public enum NextStep {
  /** A volunteer was asked. */
  ASK,
  /** The resident hears of an activity. */
  ACTIVITY,
  /** The resident is called. */
  CALL,
  /** The team helps by itself. */
  TEAM,
  /** Nothing fits now; the next dagstart looks again. */
  NEXT_TIME;

  /** As it stands in forms, message keys and the history. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The step with this code, of those that need no helper and no activity. */
  static Optional<NextStep> without(String code) {
    return Stream.of(CALL, TEAM, NEXT_TIME).filter(step -> step.code().equals(code)).findFirst();
  }
}
