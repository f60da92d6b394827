package nl.omzien.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** What was decided last about something: by whom, when and why. */
@Embeddable
class Ruling {

  @Column(name = "decided_by")
  private Long by;

  @Column(name = "decided_at")
  private Instant at;

  private String reason;
  private String sentence = "";

  @Column(name = "found_by_program")
  private boolean foundByProgram;

  /** Nothing is decided yet. */
  protected Ruling() {}

  /**
   * A member decided.
   *
   * @param reason blank when none is needed
   * @param sentence what the member writes to the author
   */
  void made(Long memberId, String reason, String sentence, Instant now) {
    by = memberId;
    at = now;
    this.reason = reason.isBlank() ? null : reason;
    this.sentence = sentence;
  }

  /** Policy decided; no member read it yet. */
  void madeByPolicy(Instant now) {
    at = now;
  }

  /** A member read what policy decided. */
  void readBy(Long memberId) {
    by = memberId;
  }

  /** What is shown after all needs no reason any more. */
  void withdrawn() {
    reason = null;
    sentence = "";
  }

  void foundByProgram(boolean found) {
    foundByProgram = found;
  }

  Optional<Long> by() {
    return Optional.ofNullable(by);
  }

  Optional<Instant> at() {
    return Optional.ofNullable(at);
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  String sentence() {
    return sentence;
  }

  boolean foundByProgram() {
    return foundByProgram;
  }
}
