package nl.omzien.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** How soon a member must look at something, and whether the team was told so by mail. */
@Embeddable
class Alarm {

  private int urgency;

  @Column(name = "alerted_at")
  private Instant alertedAt;

  @Column(name = "alerted_again_at")
  private Instant alertedAgainAt;

  /** Nothing to be afraid of. */
  protected Alarm() {}

  /** What the screening saw in the text as it is now. More danger than before is told anew. */
  void seen(Optional<Danger> danger) {
    int now =
        danger
            .map(some -> some.urgency() == Urgency.NOW ? Review.NOW : Review.TODAY)
            .orElse(Review.CALM);
    if (now > urgency) {
      alertedAt = null;
      alertedAgainAt = null;
    }
    urgency = now;
  }

  /** The team was told. */
  void told(Instant now) {
    if (alertedAt == null) {
      alertedAt = now;
    } else {
      alertedAgainAt = now;
    }
  }

  int urgency() {
    return urgency;
  }

  boolean untold() {
    return urgency > Review.CALM && alertedAt == null;
  }

  /** Whether somebody must look now, the team was told before then, and not told again. */
  boolean pressing(Instant toldBefore) {
    return urgency == Review.NOW
        && alertedAgainAt == null
        && alertedAt != null
        && alertedAt.isBefore(toldBefore);
  }
}
