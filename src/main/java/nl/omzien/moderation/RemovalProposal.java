package nl.omzien.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One member would take down what organisers made and others see. Nothing happens until a colleague
 * agrees; she, or the first, may drop it instead. One at a time for each review.
 */
@Entity
@Table(name = "removal_proposal")
public class RemovalProposal {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @OneToOne
  @JoinColumn(name = "review_id")
  private Review review;

  @Column(name = "proposed_by")
  private Long proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private DeclineReason reason;

  private String sentence;

  /** For JPA. */
  protected RemovalProposal() {}

  /** By this member, with the reason and the sentence that its organisers will read. */
  public RemovalProposal(
      Review review, Long memberId, DeclineReason reason, String sentence, Instant now) {
    if (!review.visible()) {
      throw new NotPossible(review.status(), ReviewStatus.TAKEN_DOWN);
    }
    this.review = review;
    this.proposedBy = memberId;
    this.reason = reason;
    this.sentence = sentence;
    this.proposedAt = now;
  }

  /**
   * Whether this member may agree.
   *
   * @throws DecidedBefore when she proposed it herself
   */
  public void refuse(Long memberId) {
    if (memberId.equals(proposedBy)) {
      throw new DecidedBefore();
    }
  }

  public Review review() {
    return review;
  }

  public Long proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public DeclineReason reason() {
    return reason;
  }

  public String sentence() {
    return sentence;
  }
}
