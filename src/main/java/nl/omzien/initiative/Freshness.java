package nl.omzien.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether somebody lately said that all of it still holds. Twice a year whoever keeps it up is
 * asked. Without an answer its page says so, then it stands below the others. What nobody confirms
 * for longer rests, if it is an initiative; an organisation of the social map stays where it is.
 */
@Embeddable
public class Freshness {

  /** After so long they are asked. */
  public static final Duration FRESH = Duration.ofDays(182);

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

  /** For JPA. */
  protected Freshness() {}

  /** Somebody said it at this moment. */
  public Freshness(Instant now) {
    confirmedAt = now;
  }

  /** Whoever keeps it up was asked. */
  public void asked(Instant now) {
    askedAt = now;
  }

  /** Somebody said that it holds. */
  public void confirmed(Instant now) {
    confirmedAt = now;
    askedAt = null;
  }

  /** When somebody last said that it holds. */
  public Instant confirmedAt() {
    return confirmedAt;
  }

  /** Since when an answer is waited for. */
  public Optional<Instant> askedAt() {
    return Optional.ofNullable(askedAt);
  }

  /** Whether its page says that nobody confirmed it. */
  public boolean unconfirmed(Instant now) {
    return waitedFor(PATIENT, now);
  }

  /** Whether it stands below the others. */
  public boolean sunk(Instant now) {
    return waitedFor(SINKS, now);
  }

  /** From when on it stands below the others, unless it is confirmed before; once it was asked. */
  public Optional<Instant> sinksAt() {
    return askedAt().map(asked -> asked.plus(SINKS));
  }

  private boolean waitedFor(Duration patience, Instant now) {
    return askedAt != null && askedAt.plus(patience).isBefore(now);
  }
}
