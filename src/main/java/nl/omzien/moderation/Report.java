package nl.omzien.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.platform.Email;

/**
 * Somebody says that something is not right (Digital Services Act art. 16). It waits for a member
 * of the team of the district; she answers it once, together with all others about the same thing.
 * Who said it is known by an address at most, which is forgotten as soon as the answer is written.
 * No author ever sees it.
 */
@Entity
public class Report {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "form_number")
  private String formNumber;

  private String kind;

  @Column(name = "subject_reference")
  private String reference;

  @Column(name = "district_code")
  private String districtCode;

  @Enumerated(EnumType.STRING)
  private DeclineReason reason;

  private String words;
  private String email;
  private String language;

  @Column(name = "reported_at")
  private Instant reportedAt;

  @Enumerated(EnumType.STRING)
  private ReportStatus status = ReportStatus.OPEN;

  @Column(name = "answered_by")
  private Long answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private String sentence = "";

  /** For JPA. */
  protected Report() {}

  /** About what she sees, and why it is not right. */
  Report(String formNumber, Shown about, DeclineReason reason, String words, Instant now) {
    this.formNumber = formNumber;
    this.kind = about.kind();
    this.reference = about.reference();
    this.districtCode = about.districtCode();
    this.reason = reason;
    this.words = words;
    this.language = "nl";
    this.reportedAt = now;
  }

  /** She would like to hear what became of it. */
  void toldTo(Email address, String language) {
    this.email = address.address();
    this.language = language;
  }

  /**
   * A member answers; nobody need know any more who asked, so read {@link #email()} before.
   *
   * @throws AlreadyDecided when a colleague was first
   */
  public void answer(ReportStatus outcome, Long memberId, String sentence, Instant now) {
    if (!status.mayBecome(outcome)) {
      throw new AlreadyDecided(answeredBy, answeredAt);
    }
    status = outcome;
    answeredBy = memberId;
    answeredAt = now;
    this.sentence = sentence;
    email = null;
  }

  public Long id() {
    return id;
  }

  /** Request, offer or activity. */
  public String kind() {
    return kind;
  }

  /** What it is about. */
  public String reference() {
    return reference;
  }

  public DeclineReason reason() {
    return reason;
  }

  /** In her own words; may be empty. */
  public String words() {
    return words;
  }

  /** Where to tell her the outcome, until it was told. */
  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public String language() {
    return language;
  }

  public Instant reportedAt() {
    return reportedAt;
  }

  public ReportStatus status() {
    return status;
  }
}
