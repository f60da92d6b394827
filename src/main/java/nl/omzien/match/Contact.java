package nl.omzien.match;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** Whether two who are connected found each other; asked when nothing is heard of them. */
@Embeddable
class Contact {

  @Column(name = "nudged_at")
  private Instant nudgedAt;

  @Column(name = "heard_at")
  private Instant heardAt;

  @Column(name = "resident_nudge_hash")
  private String residentHash;

  @Column(name = "volunteer_nudge_hash")
  private String volunteerHash;

  /** For JPA, and for two of whom nothing was heard yet. */
  protected Contact() {}

  /** Both are asked how it goes, each by a link of her own. */
  void nudge(String residentHash, String volunteerHash, Instant now) {
    this.residentHash = residentHash;
    this.volunteerHash = volunteerHash;
    this.nudgedAt = now;
  }

  /** One of them said that it goes well; the links have done their work. */
  void heard(Instant now) {
    heardAt = now;
    nudgedAt = null;
    residentHash = null;
    volunteerHash = null;
  }

  Optional<Instant> nudgedAt() {
    return Optional.ofNullable(nudgedAt);
  }
}
