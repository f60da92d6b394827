package nl.omzien.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody comes to one date of an activity, by her first name and one way to reach her, which only
 * its organisers see. With all places taken she waits; a place that comes free is kept for her for
 * a day. Some days after the date all of it is deleted.
 */
@Entity
@Table(name = "sign_up")
class SignUp {

  /** How long a place is kept for whoever waited. */
  static final Duration KEPT = Duration.ofDays(1);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "initiative_id")
  private Initiative initiative;

  private LocalDate day;

  @Column(name = "first_name")
  private String firstName;

  private String email;
  private String telephone;
  private String language;

  @Enumerated(EnumType.STRING)
  private SignUpStatus status;

  @Column(name = "form_number")
  private String formNumber;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "kept_until")
  private Instant keptUntil;

  /** For JPA. */
  protected SignUp() {}

  SignUp(
      Initiative initiative,
      LocalDate day,
      Guest guest,
      boolean place,
      String formNumber,
      String tokenHash,
      Instant now) {
    this.initiative = initiative;
    this.day = day;
    this.firstName = guest.firstName();
    this.email = guest.email().orElse(null);
    this.telephone = guest.telephone().orElse(null);
    this.language = guest.language();
    this.status = place ? SignUpStatus.PLACE : SignUpStatus.WAITING;
    this.formNumber = formNumber;
    this.tokenHash = tokenHash;
    this.signedAt = now;
  }

  /** A place came free; the link in her mail has a token with this hash. */
  void offer(String hash, Instant now) {
    become(SignUpStatus.OFFERED);
    // whoever left a number keeps the link that she saw when she signed up
    tokenHash = email == null ? tokenHash : hash;
    keptUntil = now.plus(KEPT);
  }

  /** She takes the place that is kept for her. */
  void claim() {
    become(SignUpStatus.PLACE);
    keptUntil = null;
  }

  /** She does not come, or did not claim her place in time. */
  void goes() {
    become(SignUpStatus.GONE);
  }

  /** The date does not take place. */
  void off() {
    become(SignUpStatus.OFF);
    keptUntil = null;
  }

  /** The date is on another day. */
  void moved(LocalDate to) {
    day = to;
  }

  private void become(SignUpStatus next) {
    if (!status.mayBecome(next)) {
      throw new IllegalStateException("A sign-up cannot go from " + status + " to " + next);
    }
    status = next;
  }

  Long id() {
    return id;
  }

  Initiative initiative() {
    return initiative;
  }

  LocalDate day() {
    return day;
  }

  String firstName() {
    return firstName;
  }

  Optional<String> email() {
    return Optional.ofNullable(email);
  }

  Optional<String> telephone() {
    return Optional.ofNullable(telephone);
  }

  String language() {
    return language;
  }

  SignUpStatus status() {
    return status;
  }

  /** Until when a place is kept for her. */
  Optional<Instant> keptUntil() {
    return Optional.ofNullable(keptUntil);
  }
}
