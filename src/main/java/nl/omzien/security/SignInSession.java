package nl.omzien.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One browser in which a person is signed in, found by the hash of an opaque cookie. It lives for
 * 30 days, in PostgreSQL, so every node knows it and the person can end it from anywhere.
 */
@Entity
@Table(name = "sign_in_session")
public class SignInSession {

  static final Duration LIFE = Duration.ofDays(30);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "person_id")
  private Long personId;

  private String device;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** For JPA. */
  protected SignInSession() {}

  SignInSession(String tokenHash, Long personId, String device, Instant now) {
    this.tokenHash = tokenHash;
    this.personId = personId;
    this.device = device;
    this.createdAt = now;
    this.seenAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  public Long id() {
    return id;
  }

  /** In words, such as "Firefox op Android". */
  public String device() {
    return device;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant seenAt() {
    return seenAt;
  }

  boolean opensWith(String hash) {
    return nl.omzien.platform.Secrets.same(tokenHash, hash);
  }
}
