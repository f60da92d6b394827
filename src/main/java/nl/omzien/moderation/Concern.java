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
import java.time.LocalDate;
import java.util.Optional;
import nl.omzien.place.Neighbourhood;
import nl.omzien.platform.Reference;

/**
 * A worry about somebody, for the team of her district only (DOMAIN.md row 56). Its words are
 * sealed, stand in no index and no feed, and go nowhere by themselves. A member reads it and says
 * who follows it up and when; who told it hears that it was seen, and nothing else. Some days after
 * the team closed it the words are wiped; that there was one is kept.
 */
@Entity
public class Concern {

  /** In the history and the look log. */
  public static final String KIND = "concern";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "form_number")
  private String formNumber;

  private String reference;

  @Column(name = "district_code")
  private String districtCode;

  private String place;

  @Enumerated(EnumType.STRING)
  private Knows knows;

  @Embedded private Alarm alarm = new Alarm();

  @Column(name = "sealed_words")
  private String sealedWords;

  @Column(name = "sealed_contact")
  private String sealedContact = "";

  @Column(name = "email_wanted")
  private boolean emailWanted;

  private String language = "nl";

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "told_at")
  private Instant toldAt;

  @Enumerated(EnumType.STRING)
  private ConcernStatus status = ConcernStatus.RECEIVED;

  @Column(name = "seen_by")
  private Long seenBy;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "follow_by")
  private Long followBy;

  @Column(name = "follow_on")
  private LocalDate followOn;

  @Column(name = "sealed_note")
  private String sealedNote = "";

  @Column(name = "closed_by")
  private Long closedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "wiped_at")
  private Instant wipedAt;

  /** For JPA. */
  protected Concern() {}

  /** Somebody worries about a person who lives there. */
  public Concern(
      String formNumber, Neighbourhood where, Knows knows, String sealedWords, Instant now) {
    this.formNumber = formNumber;
    this.reference = Reference.next();
    this.districtCode = where.district().code();
    this.place = where.name();
    this.knows = knows;
    this.sealedWords = sealedWords;
    this.toldAt = now;
  }

  /** What the screening saw: how soon somebody must look. */
  void alarm(Optional<Danger> seen) {
    alarm.seen(seen);
  }

  /** Who told it, as far as she wants: how to reach her, and whether she waits for a mail. */
  void toldBy(Optional<Long> personId, String sealedContact, boolean emailWanted, String language) {
    this.personId = personId.orElse(null);
    this.sealedContact = sealedContact;
    this.emailWanted = emailWanted;
    this.language = language;
  }

  /** A member has read it. */
  public void seen(Long memberId, Instant now) {
    become(ConcernStatus.SEEN);
    seenBy = memberId;
    seenAt = now;
  }

  /** Who goes on with it, when, and what the team agreed. */
  public void follow(Long memberId, LocalDate day, String sealedNote) {
    if (status != ConcernStatus.SEEN) {
      throw new ConcernStands(status, ConcernStatus.SEEN);
    }
    followBy = memberId;
    followOn = day;
    this.sealedNote = sealedNote;
  }

  /** The team is done with it. */
  public void close(Long memberId, Instant now) {
    become(ConcernStatus.CLOSED);
    closedBy = memberId;
    closedAt = now;
  }

  /** What was told is forgotten; that it was told, and who followed it up, stays. */
  void wipe(Instant now) {
    sealedWords = "";
    sealedContact = "";
    sealedNote = "";
    personId = null;
    wipedAt = now;
  }

  private void become(ConcernStatus next) {
    if (!status.mayBecome(next)) {
      throw new ConcernStands(status, next);
    }
    status = next;
  }

  public Long id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public String districtCode() {
    return districtCode;
  }

  /** The neighbourhood in which the person lives. */
  public String place() {
    return place;
  }

  public Knows knows() {
    return knows;
  }

  public int urgency() {
    return alarm.urgency();
  }

  Alarm alarm() {
    return alarm;
  }

  /** What she told, sealed by the vault. */
  public String sealedWords() {
    return sealedWords;
  }

  /** How to reach who told it, sealed by the vault. */
  public String sealedContact() {
    return sealedContact;
  }

  /** Whether the contact is an address that waits for a mail. */
  public boolean emailWanted() {
    return emailWanted;
  }

  public String language() {
    return language;
  }

  public Instant toldAt() {
    return toldAt;
  }

  public ConcernStatus status() {
    return status;
  }

  /** Who goes on with it. */
  public Optional<Long> followBy() {
    return Optional.ofNullable(followBy);
  }

  /** When. */
  public Optional<LocalDate> followOn() {
    return Optional.ofNullable(followOn);
  }

  /** What the team agreed, sealed by the vault. */
  public String sealedNote() {
    return sealedNote;
  }
}
