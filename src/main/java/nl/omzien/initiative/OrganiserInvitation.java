package nl.omzien.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.omzien.person.Person;
import nl.omzien.platform.Email;

/**
 * Somebody is asked to organise an initiative too, or to take it over. It lives fourteen days and
 * is gone when it is answered; its address is kept no longer than that.
 */
@Entity
@Table(name = "organiser_invitation")
class OrganiserInvitation {

  static final Duration LIFE = Duration.ofDays(14);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "initiative_id")
  private Initiative initiative;

  private String email;

  @Column(name = "takes_over")
  private boolean takesOver;

  @ManyToOne
  @JoinColumn(name = "invited_by")
  private Person invitedBy;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "token_hash")
  private String tokenHash;

  /** For JPA. */
  protected OrganiserInvitation() {}

  OrganiserInvitation(
      Initiative initiative,
      Email email,
      boolean takesOver,
      Person invitedBy,
      String tokenHash,
      Instant now) {
    this.initiative = initiative;
    this.email = email.address();
    this.takesOver = takesOver;
    this.invitedBy = invitedBy;
    this.tokenHash = tokenHash;
    this.invitedAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  /** She says yes; whoever hands it over has left with that, and a team keeps it no longer. */
  void accept(Person person, Instant now) {
    initiative.joinedBy(person, now);
    if (takesOver && !invitedBy.id().equals(person.id())) {
      initiative.leftBy(invitedBy.id());
    }
  }

  Initiative initiative() {
    return initiative;
  }

  String email() {
    return email;
  }

  boolean takesOver() {
    return takesOver;
  }

  Person invitedBy() {
    return invitedBy;
  }
}
