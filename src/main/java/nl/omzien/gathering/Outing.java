package nl.omzien.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.omzien.initiative.Initiative;
import nl.omzien.request.HelpRequest;

/**
 * One request and one activity. It begins when she is shown the activity, or when the team advises
 * it; she chooses it or not; then she was there or not. It goes its own way: what happens to her
 * helpers does not change it, and the reverse (DOMAIN.md row 20).
 */
@Entity
public class Outing {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "request_id")
  private HelpRequest request;

  @ManyToOne
  @JoinColumn(name = "initiative_id")
  private Initiative initiative;

  @Enumerated(EnumType.STRING)
  private OutingStatus status = OutingStatus.SHOWN;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For JPA. */
  protected Outing() {}

  Outing(HelpRequest request, Initiative initiative, Instant now) {
    this.request = request;
    this.initiative = initiative;
    this.madeAt = now;
    this.changedAt = now;
  }

  /**
   * Goes on.
   *
   * @return whether that changed anything: twice is once, and a step that the table does not have
   *     comes from a page that was open too long
   */
  boolean become(OutingStatus next, Instant now) {
    if (!status.mayBecome(next)) {
      return false;
    }
    status = next;
    changedAt = now;
    return true;
  }

  public Long id() {
    return id;
  }

  public HelpRequest request() {
    return request;
  }

  public Initiative initiative() {
    return initiative;
  }

  public OutingStatus status() {
    return status;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
