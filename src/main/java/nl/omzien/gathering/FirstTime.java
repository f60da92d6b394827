package nl.omzien.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;

/**
 * Somebody comes along the first time (DOMAIN.md row 28). The task is an ordinary request: the team
 * reads it, volunteers are proposed for it. Here stands to which date of which activity it belongs.
 * Nobody found a day before: the team is warned, once. The date is over: the task expires.
 */
@Entity
@Table(name = "first_time")
public class FirstTime {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @OneToOne
  @JoinColumn(name = "task_id")
  private HelpRequest task;

  @ManyToOne
  @JoinColumn(name = "beside_id")
  private HelpRequest beside;

  @ManyToOne
  @JoinColumn(name = "initiative_id")
  private Initiative initiative;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "warned_at")
  private Instant warnedAt;

  /** For JPA. */
  protected FirstTime() {}

  FirstTime(
      HelpRequest task, Optional<HelpRequest> beside, Initiative initiative, Instant startsAt) {
    this.task = task;
    this.beside = beside.orElse(null);
    this.initiative = initiative;
    this.startsAt = startsAt;
  }

  /** Whether nobody was found yet. */
  public boolean alone() {
    return task.status() == HelpRequestStatus.ASKED || task.status() == HelpRequestStatus.OPEN;
  }

  /** The team is told that nobody was found. */
  void warn(Instant now) {
    warnedAt = now;
  }

  boolean warned() {
    return warnedAt != null;
  }

  public Long id() {
    return id;
  }

  /** What a volunteer does: come along. */
  public HelpRequest task() {
    return task;
  }

  /** The request beside which she chose the activity, if there is one. */
  public Optional<HelpRequest> beside() {
    return Optional.ofNullable(beside);
  }

  public Initiative initiative() {
    return initiative;
  }

  public Instant startsAt() {
    return startsAt;
  }
}
