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
import java.time.Instant;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.Timing;

/**
 * One request and one helper, a volunteer or an initiative. It begins when she offers herself or
 * the team proposes her; when both have said yes they are connected and may know each other's name;
 * then it is done, and each is asked how it went.
 */
@Entity
public class Match {

  /** In the history. */
  public static final String KIND = "match";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  private String reference;

  @ManyToOne
  @JoinColumn(name = "request_id")
  private HelpRequest request;

  @Embedded private Taker taker;

  @Enumerated(EnumType.STRING)
  private MatchStatus status = MatchStatus.WAITING;

  private String reason;

  @ManyToOne
  @JoinColumn(name = "proposed_by")
  private Person proposedBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "resident_yes_at")
  private Instant residentYesAt;

  @Column(name = "volunteer_yes_at")
  private Instant volunteerYesAt;

  @Column(name = "connected_at")
  private Instant connectedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "resident_answer")
  private String residentAnswer;

  @Column(name = "volunteer_answer")
  private String volunteerAnswer;

  @Embedded private Contact contact = new Contact();

  /** For JPA. */
  protected Match() {}

  Match(
      String reference,
      HelpRequest request,
      Taker taker,
      String reason,
      Person proposedBy,
      Instant now) {
    this.reference = reference;
    this.request = request;
    this.taker = taker;
    this.reason = reason;
    this.proposedBy = proposedBy;
    this.madeAt = now;
  }

  /** One side says yes; saying it twice is saying it once. */
  void yes(Side side, Instant now) {
    if (status != MatchStatus.WAITING && status != MatchStatus.CONNECTED) {
      throw new NotOpenAnyMore("The match is " + status);
    }
    if (side == Side.RESIDENT && residentYesAt == null) {
      residentYesAt = now;
    } else if (side == Side.VOLUNTEER && volunteerYesAt == null) {
      volunteerYesAt = now;
    }
  }

  /**
   * Begins anew after it ended without help: somebody who was too late offers again, or the team
   * proposes again. Nobody has said yes yet.
   */
  void again(String reason, Person proposedBy, Instant now) {
    become(MatchStatus.WAITING);
    this.reason = reason;
    this.proposedBy = proposedBy;
    this.madeAt = now;
    this.residentYesAt = null;
    this.volunteerYesAt = null;
    this.taker.byNobody();
    this.connectedAt = null;
    this.closedAt = null;
  }

  /**
   * Whether it may begin anew: when others were first, everybody may try again; after a no only the
   * team may ask again.
   */
  boolean mayBeginAgain(boolean byTeam) {
    return status == MatchStatus.CLOSED || (byTeam && status == MatchStatus.DECLINED);
  }

  /**
   * Whether it still counts for its request: not when others were first, and not when the request
   * was opened again since this help was done.
   */
  public boolean counts() {
    return status != MatchStatus.CLOSED && !helpedBefore();
  }

  /** Whether this help was done before the request was opened again. */
  boolean helpedBefore() {
    return status == MatchStatus.DONE
        && request.reopenedAt().filter(again -> closedAt.isBefore(again)).isPresent();
  }

  /**
   * Whether it is help for every week that goes on, so that a turn of it can be handed over. An
   * initiative sees to that itself.
   */
  public boolean weekly() {
    return status == MatchStatus.CONNECTED
        && request.asked().timing() == Timing.WEEKLY
        && taker.volunteer().isPresent();
  }

  /** Whether both said yes. */
  boolean bothSaidYes() {
    return residentYesAt != null && volunteerYesAt != null;
  }

  void connect(Instant now) {
    become(MatchStatus.CONNECTED);
    connectedAt = now;
    contact = new Contact();
  }

  void decline(Instant now) {
    become(MatchStatus.DECLINED);
    closedAt = now;
  }

  void close(Instant now) {
    become(MatchStatus.CLOSED);
    closedAt = now;
  }

  void finish(Instant now) {
    become(MatchStatus.DONE);
    closedAt = now;
  }

  /** How it went, from one side: {@code good}, {@code again} or {@code needs-team}. */
  void answer(Side side, String answer) {
    if (side == Side.RESIDENT) {
      residentAnswer = answer;
    } else {
      volunteerAnswer = answer;
    }
  }

  private void become(MatchStatus next) {
    if (!status.mayBecome(next)) {
      throw new NotOpenAnyMore("A match cannot go from " + status + " to " + next);
    }
    status = next;
  }

  /** When both were asked how it goes, because nothing was heard of them. */
  Optional<Instant> nudgedAt() {
    return contact == null ? Optional.empty() : contact.nudgedAt();
  }

  /** Whether the two found each other, to note something about it. */
  Contact contact() {
    if (contact == null) {
      // EclipseLink gives none when all columns are empty; setting one is a change to write
      contact = new Contact();
    }
    return contact;
  }

  public Long id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public HelpRequest request() {
    return request;
  }

  /** The volunteer or the initiative that helps, or may. */
  public Taker taker() {
    return taker;
  }

  public MatchStatus status() {
    return status;
  }

  /** Why these two, in one sentence of the language in which it was proposed. */
  public String reason() {
    return reason;
  }

  /** The member of the team who proposed it; empty when the volunteer offered herself. */
  public Optional<Person> proposedBy() {
    return Optional.ofNullable(proposedBy);
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Optional<Instant> connectedAt() {
    return Optional.ofNullable(connectedAt);
  }

  /** Whether that side has said yes. */
  public boolean saidYes(Side side) {
    return (side == Side.RESIDENT ? residentYesAt : volunteerYesAt) != null;
  }

  /** What that side said about how it went. */
  public Optional<String> answerOf(Side side) {
    return Optional.ofNullable(side == Side.RESIDENT ? residentAnswer : volunteerAnswer);
  }
}
