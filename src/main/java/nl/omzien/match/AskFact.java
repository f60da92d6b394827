package nl.omzien.match;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * What an ask says of its volunteer, in one row; public because the query makes it.
 *
 * @param volunteer key of the volunteer
 * @param request key of the request
 * @param round how the round stands
 * @param status how the ask stands
 * @param askedAt when the first mail went; null when none did
 * @param askedAgainAt when the second went; null when none did
 * @param answeredAt when she answered; null when she did not
 */
public record AskFact(
    Long volunteer,
    Long request,
    RoundStatus round,
    AskStatus status,
    Instant askedAt,
    Instant askedAgainAt,
    Instant answeredAt) {

  /** The moments at which a mail asked her. */
  Stream<Instant> asked() {
    return Stream.of(askedAt, askedAgainAt).filter(moment -> moment != null);
  }

  /** Whether it keeps her from being asked for this request once more. */
  boolean counts() {
    return status != AskStatus.CLOSED || round != RoundStatus.ENDED;
  }

  boolean answered() {
    return askedAt != null && answeredAt != null;
  }

  double hoursToAnswer() {
    return Duration.between(askedAt, answeredAt).toMinutes() / 60.0;
  }
}
