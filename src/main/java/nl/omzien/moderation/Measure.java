package nl.omzien.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
import java.util.OptionalInt;
import nl.omzien.person.Person;
import nl.omzien.web.SpokenTime;

/**
 * What the team does about a person: with a reason, until a day, and open to a second look by a
 * member who did not decide. A ban is only proposed by one; another confirms it. When its last day
 * is over it ends by itself.
 */
@Entity
public class Measure {

  /** In the history. */
  public static final String KIND = "measure";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String reference;

  @Column(name = "form_number")
  private String formNumber;

  @ManyToOne
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "district_code")
  private String districtCode;

  @Enumerated(EnumType.STRING)
  private MeasureKind kind;

  @Column(name = "most_open")
  private Integer mostOpen;

  @Enumerated(EnumType.STRING)
  private MeasureReason reason;

  private String facts;

  @Enumerated(EnumType.STRING)
  private MeasureStatus status = MeasureStatus.PROPOSED;

  @Column(name = "proposed_by")
  private Long proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "confirmed_by")
  private Long confirmedBy;

  @Column(name = "begins_at")
  private Instant beginsAt;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Embedded private SecondLook secondLook = new SecondLook();

  /** For JPA. */
  protected Measure() {}

  /**
   * A member takes a measure, or proposes one that asks for two.
   *
   * @throws IllegalArgumentException when it ends before today or lasts too long
   * @throws NotAboutThem about herself or a colleague
   */
  public Measure(
      String reference,
      String formNumber,
      Person person,
      String districtCode,
      MeasureForm form,
      Long memberId,
      Instant now) {
    if (person.id().equals(memberId) || person.team().isPresent() || person.coordinator()) {
      throw new NotAboutThem();
    }
    LocalDate today = now.atZone(SpokenTime.ZONE).toLocalDate();
    this.kind = form.kind().orElseThrow();
    this.endsOn = form.until().orElseThrow();
    if (endsOn.isBefore(today) || endsOn.isAfter(today.plus(kind.longest()))) {
      throw new IllegalArgumentException("From today to " + kind.longest());
    }
    this.reference = reference;
    this.formNumber = formNumber;
    this.person = person;
    this.districtCode = districtCode;
    this.mostOpen = kind == MeasureKind.FEWER_REQUESTS ? form.mostOpen().orElseThrow() : null;
    this.reason = form.reason().orElseThrow();
    this.facts = form.facts();
    this.proposedBy = memberId;
    this.proposedAt = now;
    if (!kind.asksTwo()) {
      begin(now);
    }
  }

  /**
   * A second member finds so too.
   *
   * @throws DecidedBefore when it is the same member
   */
  public void confirm(Long memberId, Instant now) {
    other(memberId);
    begin(now);
    confirmedBy = memberId;
  }

  /** A second member does not find so. */
  public void refuse(Long memberId, Instant now) {
    other(memberId);
    become(MeasureStatus.REFUSED);
    confirmedBy = memberId;
    endedAt = now;
  }

  private void begin(Instant now) {
    become(MeasureStatus.IN_FORCE);
    beginsAt = now;
  }

  private void other(Long memberId) {
    if (memberId.equals(proposedBy)) {
      throw new DecidedBefore();
    }
  }

  /** Its last day is over. */
  void end(Instant now) {
    become(MeasureStatus.ENDED);
    endedAt = now;
  }

  /** A member ends it before its time. */
  public void lift(Instant now) {
    become(MeasureStatus.LIFTED);
    endedAt = now;
  }

  /**
   * She disagrees.
   *
   * @throws TooLate when she asked before, or when it holds no longer
   */
  public void askAgain(String words, Instant now) {
    if (!mayAskAgain()) {
      throw new TooLate();
    }
    secondLook().ask(words, now);
  }

  /** Whether she may ask a colleague to look again. */
  public boolean mayAskAgain() {
    return status == MeasureStatus.IN_FORCE && !secondLook().asked();
  }

  /**
   * A member who did not decide answers, once. Upheld, it ends at once.
   *
   * @throws DecidedBefore when she decided, or confirmed it
   * @throws AlreadyDecided when a colleague was first
   */
  public void answer(boolean upheld, Long memberId, String sentence, Instant now) {
    if (memberId.equals(proposedBy) || memberId.equals(confirmedBy)) {
      throw new DecidedBefore();
    }
    secondLook().answer(upheld, memberId, sentence, now);
    if (upheld && status == MeasureStatus.IN_FORCE) {
      lift(now);
    }
  }

  private void become(MeasureStatus next) {
    if (!status.mayBecome(next)) {
      throw new AlreadyDecided(confirmedBy, endedAt == null ? beginsAt : endedAt);
    }
    status = next;
  }

  public Long id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public Person person() {
    return person;
  }

  public String districtCode() {
    return districtCode;
  }

  public MeasureKind kind() {
    return kind;
  }

  /** How many requests may be open at once, when it is about that. */
  public OptionalInt mostOpen() {
    return mostOpen == null ? OptionalInt.empty() : OptionalInt.of(mostOpen);
  }

  public MeasureReason reason() {
    return reason;
  }

  /** What happened, in the member's own sentence. */
  public String facts() {
    return facts;
  }

  public MeasureStatus status() {
    return status;
  }

  public Long proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  /** The second member, who confirmed or refused it. */
  public Optional<Long> confirmedBy() {
    return Optional.ofNullable(confirmedBy);
  }

  /** Its last day. */
  public LocalDate endsOn() {
    return endsOn;
  }

  /** Whether she asked a colleague to look again. */
  public SecondLook secondLook() {
    return secondLook;
  }
}
