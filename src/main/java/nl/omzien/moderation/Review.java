package nl.omzien.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * May others see it? One review for each request, offer or other content. It begins hidden and
 * waiting; a member of the team takes it and decides; when the author changes her text it waits
 * again. It has one owner from the moment that a member takes it.
 */
@Entity
public class Review {

  /** Urgency of content in which the screening saw no danger. */
  public static final int CALM = 0;

  /** Someone must look today. */
  public static final int TODAY = 1;

  /** Someone must look now. */
  public static final int NOW = 2;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private ReviewKind kind;

  @Column(name = "subject_reference")
  private String reference;

  @Column(name = "district_code")
  private String districtCode;

  @Enumerated(EnumType.STRING)
  private ReviewStatus status = ReviewStatus.HIDDEN;

  private boolean waiting = true;
  private String danger;

  @Embedded private Alarm alarm = new Alarm();

  @Column(name = "waiting_since")
  private Instant waitingSince;

  @Column(name = "owner_id")
  private Long ownerId;

  @Embedded private Ruling ruling = new Ruling();
  @Embedded private LastRead lastRead = new LastRead();

  /** For JPA. */
  protected Review() {}

  /** Content that waits for a member of the team that serves the district. */
  public Review(ReviewKind kind, String reference, String districtCode, Instant now) {
    this.kind = kind;
    this.reference = reference;
    this.districtCode = districtCode;
    this.waitingSince = now;
  }

  /** Notes what the screening saw in the text: how soon somebody must look, and why. */
  public void alarm(Optional<Danger> seen) {
    alarm.seen(seen);
    danger =
        seen.map(some -> some.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .orElse(null);
  }

  /**
   * A member takes it: from now on it is hers. Taking what is already hers changes nothing.
   *
   * @throws AlreadyTaken when another member was first
   */
  public void take(Long memberId) {
    if (ownerId != null && !ownerId.equals(memberId)) {
      throw new AlreadyTaken(ownerId);
    }
    ownerId = memberId;
  }

  /** A member takes it over from a colleague, who sees that in the history. */
  public void takeOver(Long memberId) {
    ownerId = memberId;
  }

  /**
   * Decides.
   *
   * @throws AlreadyDecided when a colleague was first
   */
  public void decide(
      Decision decision, Long memberId, String reason, String sentence, Instant now) {
    refuseSecond();
    become(decision.status());
    waiting = false;
    ownerId = ownerId().orElse(memberId);
    ruling.made(memberId, reason, sentence, now);
  }

  /** It was visible; a member takes it down, and its author hears why. */
  public void takeDown(Long memberId, DeclineReason reason, String sentence, Instant now) {
    become(ReviewStatus.TAKEN_DOWN);
    ruling.made(memberId, reason.code(), sentence, now);
  }

  /** Notes, at a decision, whether screening had pointed at something in the text. */
  public void foundByProgram(boolean found) {
    ruling.foundByProgram(found);
  }

  /** Its author disagrees: a colleague of who decided looks again. */
  void appeal() {
    if (!restricted()) {
      throw new NotPossible(status, ReviewStatus.UNDER_APPEAL);
    }
    become(ReviewStatus.UNDER_APPEAL);
  }

  /** The colleague has looked; what is shown after all needs no reason any more. */
  void reconsidered(ReviewStatus after) {
    become(after);
    if (after == ReviewStatus.VISIBLE) {
      ruling.withdrawn();
    }
  }

  /** Whether a member keeps it from others or asks for a change, so that its author may ask why. */
  public boolean restricted() {
    return ruling.at().isPresent() && !waiting && status != ReviewStatus.VISIBLE;
  }

  /** Refuses who comes second, with {@link AlreadyDecided}. */
  void refuseSecond() {
    if (!waiting) {
      throw new AlreadyDecided(ruling.by().orElse(null), ruling.at().orElse(null));
    }
  }

  /** Its owner knows the person and stands aside: from now on it is nobody's. */
  public void release(Long memberId) {
    if (memberId.equals(ownerId)) {
      ownerId = null;
    }
  }

  /** Harmless by the policy of the coordinator: others see it, and a member reads it afterwards. */
  public void showUnread(Instant now) {
    become(ReviewStatus.VISIBLE);
    waiting = false;
    lastRead.shownUnread();
    ruling.madeByPolicy(now);
  }

  /** A member read afterwards what others saw already, and it is well. */
  public void readAfterwards(Long memberId) {
    lastRead.seen();
    ruling.readBy(memberId);
  }

  /** The author changed her content: it is hidden and waits again. */
  public void changed(Instant now) {
    become(ReviewStatus.HIDDEN);
    lastRead.changed();
    waiting = true;
    waitingSince = now;
  }

  /** Its author moved: from now on the team of this district looks after it. */
  public void moved(String districtCode) {
    if (!districtCode.equals(this.districtCode)) {
      this.districtCode = districtCode;
      ownerId = null;
    }
  }

  /** Nothing is left to decide: the author took it back, or its time was over. */
  public void close() {
    waiting = false;
    lastRead.closed();
  }

  private void become(ReviewStatus next) {
    if (!status.mayBecome(next)) {
      throw new NotPossible(status, next);
    }
    status = next;
  }

  public Long id() {
    return id;
  }

  public ReviewKind kind() {
    return kind;
  }

  public String reference() {
    return reference;
  }

  public String districtCode() {
    return districtCode;
  }

  public ReviewStatus status() {
    return status;
  }

  /** Whether a member of the team must decide. */
  public boolean waiting() {
    return waiting;
  }

  public boolean visible() {
    return status == ReviewStatus.VISIBLE;
  }

  public int urgency() {
    return alarm.urgency();
  }

  Alarm alarm() {
    return alarm;
  }

  /** What kind of danger, as the last part of a message key. */
  public Optional<String> danger() {
    return Optional.ofNullable(danger);
  }

  public Instant waitingSince() {
    return waitingSince;
  }

  public Optional<Long> ownerId() {
    return Optional.ofNullable(ownerId);
  }

  public Optional<Long> decidedBy() {
    return ruling.by();
  }

  public Optional<Instant> decidedAt() {
    return ruling.at();
  }

  /** Why, as the last part of a message key. */
  public Optional<String> reason() {
    return ruling.reason();
  }

  /** Whether a program pointed at something in the text before a member decided. */
  public boolean foundByProgram() {
    return ruling.foundByProgram();
  }

  /** How far the team is with reading it. */
  public LastRead lastRead() {
    return lastRead;
  }

  /** What the member wrote to the author. */
  public String sentence() {
    return ruling.sentence();
  }
}
