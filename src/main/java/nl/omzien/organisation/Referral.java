package nl.omzien.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;

/**
 * A member pointed whoever asks to an organisation: who, when, which. It is never changed. The
 * organisation hears nothing by it: whoever asks goes there herself, or the member calls with her.
 */
@Entity
public class Referral {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "request_id")
  private HelpRequest request;

  @ManyToOne
  @JoinColumn(name = "organisation_id")
  private Organisation organisation;

  @ManyToOne
  @JoinColumn(name = "member_id")
  private Person member;

  @Column(name = "referred_at")
  private Instant referredAt;

  /** For JPA. */
  protected Referral() {}

  Referral(HelpRequest request, Organisation organisation, Person member, Instant now) {
    this.request = request;
    this.organisation = organisation;
    this.member = member;
    this.referredAt = now;
  }

  public Organisation organisation() {
    return organisation;
  }

  /** Who did it. */
  public Person member() {
    return member;
  }

  public Instant referredAt() {
    return referredAt;
  }
}
