package nl.omzien.match;

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
import java.time.Instant;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;

/**
 * Asking volunteers for one request, ring by ring. A person begins it, never the program; then it
 * becomes wider by itself until enough people said yes, until a member must look, or until nobody
 * is left to ask. It ends when the request is filled or over. Whoever holds the request's row acts
 * on it.
 */
@Entity
@Table(name = "asking_round")
public class AskingRound {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "request_id")
  private HelpRequest request;

  @ManyToOne
  @JoinColumn(name = "started_by")
  private Person startedBy;

  private boolean agreed;

  @Enumerated(EnumType.STRING)
  private RoundStatus status = RoundStatus.ASKING;

  private int ring = 1;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For JPA. */
  protected AskingRound() {}

  AskingRound(HelpRequest request, Person startedBy, boolean agreed, Instant now) {
    this.request = request;
    this.startedBy = startedBy;
    this.agreed = agreed;
    this.startedAt = now;
    this.nextAt = now;
  }

  /** The next ring begins, because it was time or because a member pressed. */
  void widen(Instant now) {
    if (status != RoundStatus.ASKING) {
      become(RoundStatus.ASKING);
    }
    ring++;
    nextAt = now;
  }

  /** The resident agrees that whoever says yes helps her. */
  void agree() {
    agreed = true;
  }

  /** Nothing is to be done before then. */
  void rest(Instant until) {
    nextAt = until;
  }

  /** A member must press before more people are asked. */
  void ready() {
    become(RoundStatus.READY);
  }

  /** Nobody is left to ask; looked at again at that moment. */
  void exhaust(Instant until) {
    if (status != RoundStatus.EXHAUSTED) {
      become(RoundStatus.EXHAUSTED);
    }
    nextAt = until;
  }

  void end(Instant now) {
    become(RoundStatus.ENDED);
    endedAt = now;
  }

  private void become(RoundStatus next) {
    if (!status.mayBecome(next)) {
      throw new NotOpenAnyMore("A round cannot go from " + status + " to " + next);
    }
    status = next;
  }

  public Long id() {
    return id;
  }

  public HelpRequest request() {
    return request;
  }

  /** Who pressed first: a member, or the resident herself. */
  public Person startedBy() {
    return startedBy;
  }

  /** Whether the resident agreed beforehand that whoever says yes helps her. */
  public boolean agreed() {
    return agreed;
  }

  public RoundStatus status() {
    return status;
  }

  /** How wide it is: 1 for the first few. */
  public int ring() {
    return ring;
  }

  public Instant nextAt() {
    return nextAt;
  }
}
