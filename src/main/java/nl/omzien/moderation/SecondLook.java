package nl.omzien.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** She disagrees with a measure and asks a colleague to look again, once; and what came of it. */
@Embeddable
public class SecondLook {

  private String words;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "answered_by")
  private Long answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private Boolean upheld;
  private String answer = "";

  /** Nobody asked. For JPA too. */
  protected SecondLook() {}

  void ask(String words, Instant now) {
    if (asked()) {
      throw new TooLate();
    }
    this.words = words;
    this.askedAt = now;
  }

  void answer(boolean upheld, Long memberId, String sentence, Instant now) {
    if (!waits()) {
      throw new AlreadyDecided(answeredBy, answeredAt);
    }
    this.upheld = upheld;
    this.answer = sentence;
    this.answeredBy = memberId;
    this.answeredAt = now;
  }

  /** Whether she asked. */
  public boolean asked() {
    return askedAt != null;
  }

  /** Whether she asked and nobody answered. */
  public boolean waits() {
    return asked() && answeredAt == null;
  }

  /** In her own words. */
  public String words() {
    return words == null ? "" : words;
  }

  public Optional<Instant> askedAt() {
    return Optional.ofNullable(askedAt);
  }

  /** Whether the colleague found that she was right. */
  public boolean upheld() {
    return Boolean.TRUE.equals(upheld);
  }

  /** What the colleague wrote to her. */
  public String answer() {
    return answer;
  }
}
