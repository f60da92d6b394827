package nl.omzien.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.platform.Email;
import nl.omzien.platform.Secrets;

/**
 * One request to sign in. The mail brings a code of six digits, good only in the browser that
 * asked, and a link, good anywhere. Either works once, within 30 minutes, and the code for five
 * tries. Only hashes are kept.
 */
@Entity
@Table(name = "sign_in_code")
public class SignInCode {

  static final Duration LIFE = Duration.ofMinutes(30);
  static final int TRIES = 5;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String address;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "link_hash")
  private String linkHash;

  @Column(name = "browser_hash")
  private String browserHash;

  @Column(name = "draft_hash")
  private String draftHash;

  @Column(name = "back_to")
  private String backTo;

  private String language;
  private int tries;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  /** For JPA. */
  protected SignInCode() {}

  SignInCode(
      Email email,
      String codeHash,
      String linkHash,
      String browserHash,
      Optional<String> draftHash,
      String backTo,
      String language,
      Instant now) {
    this.address = email.address();
    this.codeHash = codeHash;
    this.linkHash = linkHash;
    this.browserHash = browserHash;
    this.draftHash = draftHash.orElse(null);
    this.backTo = backTo;
    this.language = language;
    this.createdAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  /** Counts a try, and tells whether the code is right and still good. */
  boolean opensWith(String hashOfTypedCode, Instant now) {
    tries++;
    return tries <= TRIES && usable(now) && Secrets.same(codeHash, hashOfTypedCode);
  }

  /** Whether no one used it and its time is not over. */
  boolean usable(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  /** Whether no more codes may be tried. */
  boolean exhausted() {
    return tries >= TRIES;
  }

  void use(Instant now) {
    usedAt = now;
  }

  Email email() {
    return new Email(address);
  }

  Optional<String> draftHash() {
    return Optional.ofNullable(draftHash);
  }

  String backTo() {
    return backTo;
  }

  String language() {
    return language;
  }
}
