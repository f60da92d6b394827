package nl.omzien.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;

/**
 * One turn of weekly help that its helper cannot do. The task is an ordinary request for that day:
 * the team reads it, others are proposed for it. The match of the two goes on as it was, so that a
 * substitute never becomes permanent by itself. Nobody found the day before: the team and the
 * resident hear it, once. The day is over: the task expires.
 */
@Entity
public class Turn {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "match_id")
  private Match match;

  @Column(name = "on_date")
  private LocalDate on;

  @OneToOne
  @JoinColumn(name = "task_id")
  private HelpRequest task;

  @Column(name = "warned_at")
  private Instant warnedAt;

  /** For JPA. */
  protected Turn() {}

  Turn(Match match, LocalDate on, HelpRequest task) {
    this.match = match;
    this.on = on;
    this.task = task;
  }

  /** Whether nobody was found yet. */
  public boolean alone() {
    return task.status() == HelpRequestStatus.ASKED || task.status() == HelpRequestStatus.OPEN;
  }

  /**
   * How it stands, as the last part of a message key: {@code seeking}, {@code found}, {@code over}.
   */
  public String state() {
    return switch (task.status()) {
      case ASKED, OPEN -> "seeking";
      case CONNECTED, DONE -> "found";
      case EXPIRED, WITHDRAWN -> "over";
    };
  }

  /** The team and the resident are told that nobody was found. */
  void warn(Instant now) {
    warnedAt = now;
  }

  boolean warned() {
    return warnedAt != null;
  }

  public Long id() {
    return id;
  }

  /** Who cannot, and whom she helps every week. */
  public Match match() {
    return match;
  }

  /** The day that is handed over. */
  public LocalDate on() {
    return on;
  }

  /** What a substitute does. */
  public HelpRequest task() {
    return task;
  }
}
