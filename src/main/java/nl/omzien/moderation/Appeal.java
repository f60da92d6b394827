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
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.web.SpokenTime;

/**
 * An author disagrees with a decision and asks a colleague to look again, within six months
 * (Digital Services Act art. 20, which a small platform may leave out and we do not). A member who
 * did not decide answers, once. Upheld, the content is shown again as it was, for nothing in it was
 * changed.
 */
@Entity
public class Appeal {

  /** How long after a decision its author may ask again. */
  static final Period TERM = Period.ofMonths(6);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "review_id")
  private Review review;

  @Column(name = "asked_by")
  private Long askedBy;

  @Column(name = "entered_by")
  private Long enteredBy;

  private String words;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "status_before")
  private ReviewStatus before;

  @Column(name = "contested_by")
  private Long contestedBy;

  @Enumerated(EnumType.STRING)
  private AppealStatus status = AppealStatus.ASKED;

  @Column(name = "answered_by")
  private Long answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private String sentence = "";

  /** For JPA. */
  protected Appeal() {}

  /**
   * The author asks again, in her own words.
   *
   * @param entrant who writes it down: herself, or a member for whom she told it
   * @throws NotPossible when nothing keeps it from others
   * @throws TooLate after the term
   */
  public Appeal(Review review, Person author, Long entrant, String words, Instant now) {
    if (review.decidedAt().isPresent() && lastDay(review).isBefore(dateOf(now))) {
      throw new TooLate();
    }
    this.before = review.status();
    this.contestedBy = review.decidedBy().orElse(null);
    this.review = review;
    this.askedBy = author.id();
    this.enteredBy = entrant.equals(author.id()) ? null : entrant;
    this.words = words;
    this.askedAt = now;
    review.appeal();
  }

  /** The last day on which the author may ask again. */
  static LocalDate lastDay(Review review) {
    return dateOf(review.decidedAt().orElseThrow()).plus(TERM);
  }

  private static LocalDate dateOf(Instant moment) {
    return moment.atZone(SpokenTime.ZONE).toLocalDate();
  }

  /**
   * A member answers.
   *
   * @param upheld whether it is shown after all
   * @throws AlreadyDecided when a colleague was first
   * @throws DecidedBefore when she decided the first time
   */
  public void answer(boolean upheld, Long memberId, String sentence, Instant now) {
    refuse(memberId);
    become(upheld ? AppealStatus.UPHELD : AppealStatus.KEPT, now);
    answeredBy = memberId;
    this.sentence = sentence;
    review.reconsidered(upheld ? ReviewStatus.VISIBLE : before);
  }

  /**
   * Whether this member may look.
   *
   * @throws AlreadyDecided when a colleague was first
   * @throws DecidedBefore when she decided the first time
   */
  public void refuse(Long memberId) {
    if (!status.mayBecome(AppealStatus.KEPT)) {
      throw new AlreadyDecided(answeredBy, answeredAt);
    }
    if (memberId.equals(contestedBy)) {
      throw new DecidedBefore();
    }
  }

  /** Its author changed or ended the content: there is nothing left to look at. */
  void lapse(Instant now) {
    become(AppealStatus.LAPSED, now);
  }

  private void become(AppealStatus next, Instant now) {
    if (!status.mayBecome(next)) {
      throw new AlreadyDecided(answeredBy, answeredAt);
    }
    status = next;
    answeredAt = now;
  }

  public Review review() {
    return review;
  }

  /** In the author's own words. */
  public String words() {
    return words;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** Who wrote it down for her. */
  public Optional<Long> enteredBy() {
    return Optional.ofNullable(enteredBy);
  }

  /** How it stood when she asked. */
  public ReviewStatus before() {
    return before;
  }

  /** Who decided the first time. */
  public Optional<Long> contestedBy() {
    return Optional.ofNullable(contestedBy);
  }

  public AppealStatus status() {
    return status;
  }

  /** What the colleague wrote to the author. */
  public String sentence() {
    return sentence;
  }
}
