package nl.omzien.match;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * What an ask says of its helper, in one row; public because the query makes it.
 *
 * @param helper key of the volunteer or of the initiative
 * @param request key of the request
 * @param round how the round stands
 * @param status how the ask stands
 * @param askedAt when she was first asked; null when she was not
 * @param askedAgainAt when she was asked again; null when she was not
 * @param byTelephone whether a member calls: how long that takes is not hers
 * @param answeredAt when she answered; null when she did not
 */
public record AskFact(
    Long helper,
    Long request,
    RoundStatus round,
    AskStatus status,
    Instant askedAt,
    Instant askedAgainAt,
    boolean byTelephone,
    Instant answeredAt) {

  /** The moments at which she was asked. */
  Stream<Instant> asked() {
    return Stream.of(askedAt, askedAgainAt).filter(moment -> moment != null);
  }

  /** Whether it keeps her from being asked for this request once more. */
  boolean counts() {
    return status != AskStatus.CLOSED || round != RoundStatus.ENDED;
  }

  boolean answered() {
    return !byTelephone && askedAt != null && answeredAt != null;
  }

  double hoursToAnswer() {
    return Duration.between(askedAt, answeredAt).toMinutes() / 60.0;
  }
}
