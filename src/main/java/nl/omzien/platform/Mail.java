package nl.omzien.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One mail in the outbox. Its life: written (in the transaction of what it tells about), tried at
 * ever longer distances, sent once. A mail that was sent is never sent again.
 */
@Entity
public class Mail {

  private static final Duration LONGEST_WAIT = Duration.ofHours(6);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String address;
  private String subject;

  @Column(name = "plain_text")
  private String plainText;

  @Column(name = "html_text")
  private String htmlText;

  private String unsubscribe;

  @Column(name = "written_at")
  private Instant writtenAt;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  /** For JPA. */
  protected Mail() {}

  /** A mail to be sent as soon as the transaction is done. */
  public Mail(String address, String subject, String plainText, String htmlText, Instant now) {
    this(address, subject, plainText, htmlText, null, now);
  }

  /** The same, of a kind that its reader may stop with one click at this address. */
  Mail(
      String address,
      String subject,
      String plainText,
      String htmlText,
      String unsubscribe,
      Instant now) {
    this.address = address;
    // a line end in a subject would begin another header
    this.subject = subject.replaceAll("\\p{Cntrl}+", " ");
    this.plainText = plainText;
    this.htmlText = htmlText;
    this.unsubscribe = unsubscribe;
    this.writtenAt = now;
    this.nextAttemptAt = now;
  }

  void sent(Instant now) {
    sentAt = now;
  }

  /** After 1, 2, 4 ... minutes, six hours at most. */
  void failed(Instant now) {
    attempts++;
    Duration wait = Duration.ofMinutes(1L << Math.min(attempts - 1, 10));
    nextAttemptAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }

  Long id() {
    return id;
  }

  public String address() {
    return address;
  }

  public String subject() {
    return subject;
  }

  public String plainText() {
    return plainText;
  }

  public String htmlText() {
    return htmlText;
  }

  /**
   * Where a mail program may stop this kind of mail (RFC 8058); empty when there is no stopping.
   */
  public Optional<String> unsubscribe() {
    return Optional.ofNullable(unsubscribe);
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  int attempts() {
    return attempts;
  }

  Instant nextAttemptAt() {
    return nextAttemptAt;
  }
}
