package nl.omzien.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.person.Person;

/**
 * Whether a helper needs a certificate of conduct (VOG) for this request, as a member of the team
 * confirmed it. Until then the program's own proposal counts.
 */
@Embeddable
class ClearanceChoice {

  @Column(name = "clearance_needed")
  private Boolean needed;

  @ManyToOne
  @JoinColumn(name = "clearance_by")
  private Person by;

  @Column(name = "clearance_at")
  private Instant at;

  /** For JPA. */
  protected ClearanceChoice() {}

  ClearanceChoice(boolean needed, Person by, Instant at) {
    this.needed = needed;
    this.by = by;
    this.at = at;
  }

  Optional<Boolean> needed() {
    return Optional.ofNullable(needed);
  }
}
