package nl.omzien.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.person.Person;
import nl.omzien.platform.Reference;

/**
 * What organisers ask of the team: a room, money, attention. It waits until a member answers, once;
 * the answer stands on the page of the initiative and goes to who asked.
 */
@Entity
@Table(name = "support_question")
public class SupportQuestion {

  /** What about. */
  public enum Kind {
    ROOM,
    BUDGET,
    PUBLICITY,
    PEOPLE,
    OTHER;

    /** As it stands in forms and message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String code) {
      return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  private String reference;

  @Column(name = "form_number")
  private String formNumber;

  @ManyToOne
  @JoinColumn(name = "initiative_id")
  private Initiative initiative;

  @ManyToOne
  @JoinColumn(name = "asked_by")
  private Person askedBy;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String words;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "answered_by")
  private Long answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private String answer = "";

  /** For JPA. */
  protected SupportQuestion() {}

  SupportQuestion(
      String formNumber, Initiative initiative, Person by, Kind kind, String words, Instant now) {
    this.reference = Reference.next();
    this.formNumber = formNumber;
    this.initiative = initiative;
    this.askedBy = by;
    this.kind = kind;
    this.words = words;
    this.askedAt = now;
  }

  /** A member answers; whoever comes second changes nothing. */
  public boolean answer(Long memberId, String words, Instant now) {
    if (answeredAt != null) {
      return false;
    }
    answeredBy = memberId;
    answeredAt = now;
    answer = words;
    return true;
  }

  public String reference() {
    return reference;
  }

  public Initiative initiative() {
    return initiative;
  }

  public Person askedBy() {
    return askedBy;
  }

  public Kind kind() {
    return kind;
  }

  public String words() {
    return words;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** Of the team; empty while it waits. */
  public String answer() {
    return answer;
  }
}
