package nl.omzien.team;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.moderation.Decision;

/** A sentence that is written often; a member adds a line of her own where she wants. */
enum StandardText {
  LEAVE_OUT(Decision.ASK_CHANGE),
  TELL_MORE(Decision.ASK_CHANGE),
  ONE_QUESTION(Decision.ASK_CHANGE),
  WE_CALL(Decision.TEAM_ONLY),
  WE_LOOK(Decision.TEAM_ONLY),
  PROFESSIONAL(Decision.DECLINE),
  MONEY(Decision.DECLINE),
  ELSEWHERE(Decision.DECLINE);

  private final Decision decision;

  StandardText(Decision decision) {
    this.decision = decision;
  }

  /** With which decision it is meant to go. */
  Decision decision() {
    return decision;
  }

  /** As it stands in forms and message keys. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The text with this code. */
  static Optional<StandardText> of(String code) {
    return Stream.of(values()).filter(text -> text.code().equals(code)).findFirst();
  }
}
