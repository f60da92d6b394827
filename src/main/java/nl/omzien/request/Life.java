package nl.omzien.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** Where a request stands in its own life, and since when. */
@Embeddable
class Life {

  @Enumerated(EnumType.STRING)
  private HelpRequestStatus status = HelpRequestStatus.ASKED;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "reopened_at")
  private Instant reopenedAt;

  @Column(name = "reminded_at")
  private Instant remindedAt;

  @Column(name = "reminder_hash")
  private String reminderHash;

  @Column(name = "closed_at")
  private Instant closedAt;

  /** For JPA. */
  protected Life() {}

  /** It begins when somebody asks. */
  Life(Instant now) {
    askedAt = now;
  }

  /**
   * Goes on.
   *
   * @throws NotInThisState when the table of {@link HelpRequestStatus} has no such step
   */
  void become(HelpRequestStatus next) {
    if (!status.mayBecome(next)) {
      throw new NotInThisState(status, next);
    }
    status = next;
  }

  /** Help is sought, from now on; an earlier reminder is forgotten. */
  void open(Instant now) {
    if (status == HelpRequestStatus.DONE) {
      reopenedAt = now;
    }
    if (status != HelpRequestStatus.OPEN) {
      become(HelpRequestStatus.OPEN);
    }
    openedAt = now;
    remindedAt = null;
    reminderHash = null;
    closedAt = null;
  }

  void remind(String hash, Instant now) {
    remindedAt = now;
    reminderHash = hash;
  }

  void end(HelpRequestStatus last, Instant now) {
    become(last);
    closedAt = now;
  }

  HelpRequestStatus status() {
    return status;
  }

  Instant askedAt() {
    return askedAt;
  }

  Optional<Instant> openedAt() {
    return Optional.ofNullable(openedAt);
  }

  Optional<Instant> reopenedAt() {
    return Optional.ofNullable(reopenedAt);
  }

  Optional<Instant> remindedAt() {
    return Optional.ofNullable(remindedAt);
  }
}
