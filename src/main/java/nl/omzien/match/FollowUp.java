package nl.omzien.match;

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
import java.time.LocalDate;
import java.util.Optional;
import nl.omzien.platform.Refusal;
import nl.omzien.request.HelpRequest;

/**
 * A call to make some weeks after somebody was helped: how is it going now? (DOMAIN.md row 43, an
 * idea of residents themselves.)
 */
@Entity
@Table(name = "follow_up")
public class FollowUp {

  /** What the call brought. */
  public enum Result {
    /** It is going well. */
    GOOD,
    /** She wants the same help again. */
    AGAIN,
    /** The team must come back to it. */
    NEEDS_TEAM,
    /** She was not reached. */
    NOT_REACHED,
    /** She does not want to be called. */
    NO_CALL;

    /** As it stands in forms and message keys. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The result with this code. */
    public static Optional<Result> of(String code) {
      return java.util.stream.Stream.of(values())
          .filter(result -> result.code().equals(code))
          .findFirst();
    }
  }

  /** Somebody called already. */
  public static class AlreadyDone extends Refusal {
    private static final long serialVersionUID = 1L;

    AlreadyDone() {
      super("The call was made already");
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "request_id")
  private HelpRequest request;

  @ManyToOne
  @JoinColumn(name = "match_id")
  private Match match;

  @Column(name = "district_code")
  private String districtCode;

  private String kind = "after-help";

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "done_by")
  private Long doneBy;

  @Enumerated(EnumType.STRING)
  private Result result;

  private String note = "";

  /** For JPA. */
  protected FollowUp() {}

  FollowUp(Match match, LocalDate dueOn) {
    this.request = match.request();
    this.match = match;
    this.districtCode = request.asked().neighbourhood().district().code();
    this.dueOn = dueOn;
  }

  /** The call was made; not reaching her moves it by a week. */
  void called(Result result, String note, Long memberId, Instant now) {
    if (doneAt != null) {
      throw new AlreadyDone();
    }
    this.note = note;
    if (result == Result.NOT_REACHED) {
      dueOn = dueOn.plusWeeks(1);
      return;
    }
    this.result = result;
    this.doneAt = now;
    this.doneBy = memberId;
  }

  public Long id() {
    return id;
  }

  public HelpRequest request() {
    return request;
  }

  public Match match() {
    return match;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public boolean done() {
    return doneAt != null;
  }

  public Optional<Result> result() {
    return Optional.ofNullable(result);
  }

  public String note() {
    return note;
  }
}
