package nl.omzien.moderation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a member of the team decides about content that waits. */
public enum Decision {
  /** Others may see the public text. */
  APPROVE(ReviewStatus.VISIBLE),
  /** The author is asked to change something; a sentence tells what. */
  ASK_CHANGE(ReviewStatus.CHANGE_ASKED),
  /** The team goes on with it; nobody else sees it. */
  TEAM_ONLY(ReviewStatus.HIDDEN),
  /** It will not be seen; a reason from the list and a sentence tell why. */
  DECLINE(ReviewStatus.DECLINED);

  private final ReviewStatus status;

  Decision(ReviewStatus status) {
    this.status = status;
  }

  ReviewStatus status() {
    return status;
  }

  /** Whether the author must be told why. */
  public boolean needsSentence() {
    return this == ASK_CHANGE || this == DECLINE;
  }

  /** As it stands in forms and message keys: {@code ask-change}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The decision with this code. */
  public static Optional<Decision> of(String code) {
    return Stream.of(values()).filter(decision -> decision.code().equals(code)).findFirst();
  }
}
