package nl.omzien.moderation;

import java.util.Locale;
import java.util.Set;

/** May others see it? The transition table of every review. */
public enum ReviewStatus {
  /** Only the author and the team: not read yet, or kept for the team. */
  HIDDEN,
  /** Others may see the public text. */
  VISIBLE,
  /** The author was asked to change something. */
  CHANGE_ASKED,
  /** Others will not see it; the author knows why. */
  DECLINED,
  /** It was visible and no longer is; the author knows why. */
  TAKEN_DOWN,
  /** The author disagrees, and someone else looks again. */
  UNDER_APPEAL;

  /** Whether a review in this status may get the other. */
  public boolean mayBecome(ReviewStatus next) {
    return next().contains(next);
  }

  /** As it stands in message keys: {@code change-asked}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where it can go from here; no status is without a way out. */
  public Set<ReviewStatus> next() {
    return switch (this) {
      case HIDDEN -> Set.of(HIDDEN, VISIBLE, CHANGE_ASKED, DECLINED, UNDER_APPEAL);
      case VISIBLE -> Set.of(HIDDEN, TAKEN_DOWN);
      case CHANGE_ASKED -> Set.of(HIDDEN, DECLINED, UNDER_APPEAL);
      case DECLINED, TAKEN_DOWN -> Set.of(UNDER_APPEAL, HIDDEN);
      case UNDER_APPEAL -> Set.of(VISIBLE, HIDDEN, CHANGE_ASKED, DECLINED, TAKEN_DOWN);
    };
  }
}
