package nl.omzien.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One thing that happened. */
@Entity
@Table(name = "history")
public class HistoryRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String kind;

  @Column(name = "subject_id")
  private Long subjectId;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "person_id")
  private Long personId;

  private String event;
  private String note;

  /** For JPA. */
  protected HistoryRow() {}

  HistoryRow(
      String kind, Long subjectId, Instant happenedAt, Long personId, String event, String note) {
    this.kind = kind;
    this.subjectId = subjectId;
    this.happenedAt = happenedAt;
    this.personId = personId;
    this.event = event;
    this.note = note;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  /** Empty when the program itself did it. */
  public Optional<Long> personId() {
    return Optional.ofNullable(personId);
  }

  /** The last part of a message key: {@code history.<kind>.<event>}. */
  public String event() {
    return event;
  }

  public String kind() {
    return kind;
  }

  public String note() {
    return note;
  }
}
