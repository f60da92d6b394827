package nl.omzien.moderation;

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

/**
 * A decision that a member took and that did not leave yet. For some seconds she can take it back,
 * and nobody has heard of it; then it is carried out and this row is gone. When the author changed
 * or took back her text meanwhile, it is dropped: no decision is about a text that nobody read.
 */
@Entity
public class Verdict {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "review_id")
  private Review review;

  @Column(name = "member_id")
  private Long memberId;

  private int edition;

  @Enumerated(EnumType.STRING)
  private Decision decision;

  private String reason = "";
  private String sentence = "";
  private String wording = "";

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "dropped_at")
  private Instant droppedAt;

  /** For JPA. */
  protected Verdict() {}

  /**
   * A decision about the text as it is now.
   *
   * @param givenAt when she took it
   * @param dueAt when it leaves
   */
  public Verdict(Review review, Decision decision, Long memberId, Instant givenAt, Instant dueAt) {
    this.review = review;
    this.edition = review.lastRead().edition();
    this.decision = decision;
    this.memberId = memberId;
    this.givenAt = givenAt;
    this.dueAt = dueAt;
  }

  /**
   * With what she wrote.
   *
   * @param reason a code of {@link DeclineReason}, or empty
   * @param sentence to the author, or empty
   * @param wording the public text as she would have it, or empty
   */
  public Verdict saying(String reason, String sentence, String wording) {
    this.reason = reason;
    this.sentence = sentence;
    this.wording = wording;
    return this;
  }

  /** Whether the author left her text as it was read. */
  public boolean stands() {
    return review.waiting() && review.lastRead().edition() == edition;
  }

  /** It is carried out on nothing; its member is told. */
  public void drop(Instant now) {
    droppedAt = now;
  }

  public Long id() {
    return id;
  }

  public Review review() {
    return review;
  }

  public Long memberId() {
    return memberId;
  }

  public Decision decision() {
    return decision;
  }

  public String reason() {
    return reason;
  }

  public String sentence() {
    return sentence;
  }

  public String wording() {
    return wording;
  }

  public Instant givenAt() {
    return givenAt;
  }

  public Instant dueAt() {
    return dueAt;
  }

  /** Whether the author was quicker. */
  public boolean dropped() {
    return droppedAt != null;
  }
}
