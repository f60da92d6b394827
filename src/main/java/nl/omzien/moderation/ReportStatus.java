package nl.omzien.moderation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What became of a report. It is answered once. */
public enum ReportStatus {
  /** A member still has to look. */
  OPEN,
  /** Nothing was wrong with it: it stays. */
  LEFT,
  /** It was mended together with who made it. */
  MENDED,
  /** It was taken down; its author knows why. */
  TAKEN_DOWN,
  /** It was gone already. */
  GONE;

  /** As it stands in forms and message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a report in this status may get the other. */
  public boolean mayBecome(ReportStatus next) {
    return next().contains(next);
  }

  /** Where it can go from here. */
  public Set<ReportStatus> next() {
    return this == OPEN
        ? EnumSet.complementOf(EnumSet.of(OPEN))
        : EnumSet.noneOf(ReportStatus.class);
  }
}
