package nl.omzien.match;

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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.person.Person;

/**
 * One who is asked in a round. A volunteer gets one mail and answers yes, no or later by the link
 * in it; after <i>later</i> she is asked once more, and a second <i>later</i> leaves the answer to
 * her. Whoever has no address is called by a member instead. An initiative is one place too: all
 * its organisers are asked, and the first yes or no counts for it. A yes becomes a {@link Match};
 * when no answer is needed any more she hears that too.
 */
@Entity
public class Ask {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "round_id")
  private AskingRound round;

  @Embedded private Taker taker;

  @Column(name = "by_telephone")
  private boolean byTelephone;

  @ManyToOne
  @JoinColumn(name = "caller_id")
  private Person caller;

  @Enumerated(EnumType.STRING)
  private AskStatus status = AskStatus.PLANNED;

  private String reason;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "again_at")
  private Instant againAt;

  @Column(name = "asked_again_at")
  private Instant askedAgainAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  /** For JPA. */
  protected Ask() {}

  Ask(AskingRound round, Taker taker, String reason) {
    this.round = round;
    this.taker = taker;
    this.reason = reason;
  }

  /** A mail with this link goes out, the first one or the one after <i>later</i>. */
  void send(String tokenHash, Instant now) {
    asked(now);
    this.tokenHash = tokenHash;
  }

  /** She is asked: by mail, or each organiser of an initiative by a link of her own. */
  void asked(Instant now) {
    become(AskStatus.WAITING);
    if (askedAt == null) {
      askedAt = now;
    } else {
      askedAgainAt = now;
      againAt = null;
    }
  }

  /** A member calls her: whoever began the round, if it was one. */
  void call(Instant now) {
    asked(now);
    byTelephone = true;
    if (caller == null && round.startedBy().team().isPresent()) {
      caller = round.startedBy();
    }
  }

  /** This member calls her. */
  void by(Person member) {
    caller = member;
  }

  /** This person said yes: the volunteer, or an organiser for her initiative. */
  void yes(Person who, Instant now) {
    become(AskStatus.YES);
    taker.by(who);
    answeredAt = now;
  }

  void no(Instant now) {
    become(AskStatus.NO);
    answeredAt = now;
  }

  /** She is asked again at that moment, unless she was asked twice already. */
  void later(Instant again) {
    if (status == AskStatus.LATER) {
      return;
    }
    become(AskStatus.LATER);
    againAt = askedAgain() ? null : again;
  }

  void close(Instant now) {
    become(AskStatus.CLOSED);
    closedAt = now;
  }

  private void become(AskStatus next) {
    if (!status.mayBecome(next)) {
      throw new NotOpenAnyMore("An ask cannot go from " + status + " to " + next);
    }
    status = next;
  }

  /** Whether she may answer at this moment, when people get this long for it. */
  boolean open(Instant now, Duration answer) {
    return status.open() && now.isBefore(lastAsked().plus(answer));
  }

  /** Whether she was asked a second time. */
  boolean askedAgain() {
    return askedAgainAt != null;
  }

  /** Whether she was asked at all. */
  boolean sent() {
    return askedAt != null;
  }

  private Instant lastAsked() {
    return askedAgain() ? askedAgainAt : askedAt;
  }

  public Long id() {
    return id;
  }

  public AskingRound round() {
    return round;
  }

  /** Who is asked: a volunteer, or an initiative that takes up questions. */
  public Taker taker() {
    return taker;
  }

  /** Whether a member calls her, since she has no address. */
  public boolean byTelephone() {
    return byTelephone;
  }

  /** The member who calls her; empty when nobody took that up. */
  public Optional<Person> caller() {
    return Optional.ofNullable(caller);
  }

  public AskStatus status() {
    return status;
  }

  /** Why she was chosen, in one sentence in the language of who asks for help. */
  public String reason() {
    return reason;
  }

  /** When she was first asked. */
  public Optional<Instant> askedAt() {
    return Optional.ofNullable(askedAt);
  }
}
