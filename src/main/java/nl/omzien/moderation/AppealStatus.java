package nl.omzien.moderation;

import java.util.EnumSet;
import java.util.Set;

/** What became of asking again. It is answered once. */
public enum AppealStatus {
  /** A colleague still has to look. */
  ASKED,
  /** The author was right: it is shown after all. */
  UPHELD,
  /** The first decision stays. */
  KEPT,
  /** The author changed or ended it meanwhile, so there is nothing left to look at. */
  LAPSED;

  /** Whether it may become the other. */
  public boolean mayBecome(AppealStatus next) {
    return next().contains(next);
  }

  /** Where it can go from here. */
  public Set<AppealStatus> next() {
    return this == ASKED ? EnumSet.of(UPHELD, KEPT, LAPSED) : EnumSet.noneOf(AppealStatus.class);
  }
}
