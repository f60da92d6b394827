package nl.omzien.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether somebody lately said that all of it still holds. Twice a year its organisers are asked.
 * Without an answer its page says so, then it stands below the others, then in no list.
 */
@Embeddable
class Freshness {

  /** After so long they are asked. */
  static final Duration FRESH = Duration.ofDays(182);

  /** So long after the question its page says that nobody answered. */
  static final Duration PATIENT = Duration.ofDays(14);

  /** So long after the question it sinks in lists. */
  static final Duration SINKS = Duration.ofDays(28);

  /** So long after the question it rests. */
  static final Duration RESTS = Duration.ofDays(56);

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "confirm_hash")
  private String confirmHash;

  /** For JPA. */
  protected Freshness() {}

  Freshness(Instant now) {
    confirmedAt = now;
  }

  /** Its organisers were asked; the link of their mail has a token with this hash. */
  void asked(String hash, Instant now) {
    askedAt = now;
    confirmHash = hash;
  }

  /** The link keeps its token, so that a second press says thanks too. */
  void confirmed(Instant now) {
    confirmedAt = now;
    askedAt = null;
  }

  Instant confirmedAt() {
    return confirmedAt;
  }

  /** Since when an answer is waited for. */
  Optional<Instant> askedAt() {
    return Optional.ofNullable(askedAt);
  }

  /** Whether its page says that nobody confirmed it. */
  boolean unconfirmed(Instant now) {
    return waitedFor(PATIENT, now);
  }

  /** Whether it stands below the others. */
  boolean sunk(Instant now) {
    return waitedFor(SINKS, now);
  }

  private boolean waitedFor(Duration patience, Instant now) {
    return askedAt != null && askedAt.plus(patience).isBefore(now);
  }
}
