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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.omzien.place.Team;

/**
 * The morning of one team. It begins when a member ticks who is there; then a plan is wanted, a
 * node makes it, and it is ready. When the team changes something meanwhile, or asks for it, the
 * plan is made again: the next round.
 */
@Entity
public class Dagstart {

  /** In the history and the log of who looked. */
  static final String KIND = "dagstart";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "team_id")
  private Team team;

  @Column(name = "held_on")
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  private PlanState state;

  @Column(name = "state_since")
  private Instant since;

  private int round;

  /** For JPA. */
  protected Dagstart() {}

  Dagstart(Team team, LocalDate day, Instant now) {
    this.team = team;
    this.day = day;
    this.state = PlanState.WANTED;
    this.since = now;
  }

  /** A plan is wanted, whether or not there is one. */
  void again(Instant now) {
    become(PlanState.WANTED, now);
    round++;
  }

  /** Something was decided: a plan that is being made does not know it and begins anew. */
  void decided(Instant now) {
    if (state == PlanState.BEING_MADE) {
      again(now);
    }
  }

  /** A node begins to make it. */
  void begin(Instant now) {
    become(PlanState.BEING_MADE, now);
  }

  /** It will not become better. */
  void ready(Instant now) {
    become(PlanState.READY, now);
  }

  private void become(PlanState next, Instant now) {
    state = next;
    since = now;
  }

  Long id() {
    return id;
  }

  Team team() {
    return team;
  }

  PlanState state() {
    return state;
  }

  /** Which plan of this morning it is; a node that works on an earlier one stops. */
  int round() {
    return round;
  }
}
