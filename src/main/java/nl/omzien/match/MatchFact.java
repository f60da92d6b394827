package nl.omzien.match;

import java.time.Duration;
import java.time.Instant;

/**
 * What a match says of its helper, in one row; public because the query makes it.
 *
 * @param helper key of the volunteer or of the initiative
 * @param request key of the request
 * @param asker key of the person who asked
 * @param status how it stands
 * @param member key of the member who proposed it; null when she offered herself
 * @param madeAt when she was asked or offered herself
 * @param yesAt when she said yes; null when she did not
 * @param closedAt when it ended; null when it did not
 * @param reopenedAt when the request was opened again; null when it was not
 */
public record MatchFact(
    Long helper,
    Long request,
    Long asker,
    MatchStatus status,
    Long member,
    Instant madeAt,
    Instant yesAt,
    Instant closedAt,
    Instant reopenedAt) {

  boolean asked() {
    return member != null;
  }

  /** Whether it speaks of this round of its request, and not of one that is over. */
  boolean counts() {
    boolean before =
        status == MatchStatus.DONE && reopenedAt != null && closedAt.isBefore(reopenedAt);
    return status != MatchStatus.CLOSED && !before;
  }

  boolean answered() {
    return asked() && yesAt != null;
  }

  double hoursToAnswer() {
    return Duration.between(madeAt, yesAt).toMinutes() / 60.0;
  }
}
