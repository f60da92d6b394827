package nl.omzien.team;

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
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.match.Party;
import nl.omzien.match.Taker;
import nl.omzien.person.Person;
import nl.omzien.platform.Refusal;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.volunteer.Volunteer;

/**
 * One helper that one open request seeks. The plan proposes, as often as it is made; then a member
 * decides, once: from that moment it has an owner and a next step, and no plan touches it.
 */
@Entity
@Table(name = "dagstart_line")
public class DagstartLine {

  /** A colleague was first. */
  public static class Decided extends Refusal {
    private static final long serialVersionUID = 1L;

    Decided() {
      super("This line of the dagstart was decided already");
    }
  }

  /** What is asked was answered or taken back meanwhile, or who would help pauses. */
  public static class Gone extends Refusal {
    private static final long serialVersionUID = 1L;

    Gone() {
      super("The request is not open any more, or who would help is not available");
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  private String reference;

  @ManyToOne
  @JoinColumn(name = "dagstart_id")
  private Dagstart dagstart;

  @ManyToOne
  @JoinColumn(name = "request_id")
  private HelpRequest request;

  private int place;

  @ManyToOne
  @JoinColumn(name = "volunteer_id")
  private Volunteer volunteer;

  @ManyToOne
  @JoinColumn(name = "helping_id")
  private Initiative helping;

  @ManyToOne
  @JoinColumn(name = "initiative_id")
  private Initiative activity;

  @ManyToOne
  @JoinColumn(name = "fitting_id")
  private Initiative fitting;

  private String reason = "";

  @Enumerated(EnumType.STRING)
  private NextStep step;

  @ManyToOne
  @JoinColumn(name = "owner_id")
  private Person owner;

  @ManyToOne
  @JoinColumn(name = "decided_by")
  private Person decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  /** For JPA. */
  protected DagstartLine() {}

  DagstartLine(String reference, Dagstart dagstart, HelpRequest request, int place) {
    this.reference = reference;
    this.dagstart = dagstart;
    this.request = request;
    this.place = place;
  }

  /** The plan thinks of this; a line that was decided stays as it is. */
  void propose(Suggestion suggestion) {
    if (step == null) {
      suggest(suggestion);
    }
  }

  private void suggest(Suggestion suggestion) {
    volunteer = suggestion.taker().flatMap(Taker::volunteer).orElse(null);
    helping = suggestion.taker().flatMap(Taker::initiative).orElse(null);
    activity = suggestion.activity().orElse(null);
    fitting = suggestion.fitting().orElse(null);
    reason = suggestion.reason();
  }

  /**
   * A member chose this helper or activity; it may be another than the plan thought of.
   *
   * @throws Decided when somebody was first
   * @throws Gone when it cannot be any more
   */
  void choose(Suggestion chosen, Person owner, Person member, Instant now) {
    mayBecome(chosen);
    decide(chosen.step(), owner, member, now);
    suggest(chosen);
  }

  /**
   * A member decided otherwise.
   *
   * @throws Decided when somebody was first
   * @throws Gone when the request is not open any more
   */
  void decide(NextStep next, Person owner, Person member, Instant now) {
    mayBeDecided();
    this.step = next;
    this.owner = owner;
    this.decidedBy = member;
    this.decidedAt = now;
  }

  /**
   * Looks before anything follows from it, such as a mail.
   *
   * @throws Decided when somebody was first
   * @throws Gone when it cannot be any more
   */
  void mayBecome(Suggestion chosen) {
    mayBeDecided();
    if (!chosen.taker().map(Taker::available).orElse(true)) {
      throw new Gone();
    }
  }

  private void mayBeDecided() {
    if (step != null) {
      throw new Decided();
    }
    if (request.status() != HelpRequestStatus.OPEN) {
      throw new Gone();
    }
  }

  /** Whether that member has just decided the same: a button pressed twice. */
  boolean isDecided(NextStep next, Long member) {
    return step == next && decidedBy.id().equals(member);
  }

  /** Whether this is what the plan thinks of. */
  boolean proposes(Suggestion suggestion) {
    return party().equals(suggestion.party());
  }

  Long id() {
    return id;
  }

  String reference() {
    return reference;
  }

  Dagstart dagstart() {
    return dagstart;
  }

  HelpRequest request() {
    return request;
  }

  /** Who is proposed to help. */
  Optional<Taker> taker() {
    return Optional.ofNullable(volunteer)
        .map(Taker::of)
        .or(() -> Optional.ofNullable(helping).map(Taker::of));
  }

  /** Where to go is proposed. */
  Optional<Initiative> activity() {
    return Optional.ofNullable(activity);
  }

  /** Whom or what the plan thinks of. */
  Optional<Party> party() {
    return new Suggestion(taker(), activity(), fitting(), reason).party();
  }

  /** The activity that fits best, also when somebody is proposed. */
  Optional<Initiative> fitting() {
    return Optional.ofNullable(fitting);
  }

  String reason() {
    return reason;
  }

  Optional<NextStep> step() {
    return Optional.ofNullable(step);
  }

  Optional<Person> owner() {
    return Optional.ofNullable(owner);
  }

  Optional<Person> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }
}
