package nl.omzien.volunteer;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import nl.omzien.platform.CodesConverter;

/**
 * A certificate of conduct (VOG) as a fact: a member saw it on a day, it counts until another, and
 * it was screened for some work. No law says how long one counts; three years is usual. Eight weeks
 * before the end, and at the end, she and her team are told once. The document itself is kept
 * nowhere.
 */
@Embeddable
public class Clearance {

  /** So long before the end a new one is asked for: it takes weeks to get one. */
  public static final Period AHEAD = Period.ofWeeks(8);

  @Column(name = "clearance_until")
  private LocalDate until;

  @Column(name = "clearance_seen_on")
  private LocalDate seenOn;

  @Column(name = "clearance_seen_by")
  private Long seenBy;

  @Column(name = "clearance_for")
  @Convert(converter = CodesConverter.class)
  private Set<String> screenedFor = Set.of();

  @Column(name = "clearance_soon_told_at")
  private Instant soonToldAt;

  @Column(name = "clearance_over_told_at")
  private Instant overToldAt;

  /** None was seen. For JPA too. */
  protected Clearance() {}

  /** Who saw it, and what it was screened for, is not known. */
  Clearance(LocalDate until) {
    this.until = until;
  }

  Clearance(LocalDate until, Set<ClearanceGround> screenedFor, LocalDate seenOn, Long seenBy) {
    this.until = until;
    this.screenedFor = ClearanceGround.codes(screenedFor);
    this.seenOn = seenOn;
    this.seenBy = seenBy;
  }

  /** Whether it counts on this day, for something at least. */
  public boolean countsOn(LocalDate day) {
    return until != null && !day.isAfter(until);
  }

  /** Whether it counts on this day for help that asks for one on this ground, if any is known. */
  public boolean countsOn(LocalDate day, Optional<ClearanceGround> ground) {
    return countsOn(day) && ClearanceGround.enough(screenedFor(), ground);
  }

  /** How it stands, as the last part of a message key. */
  public String state(LocalDate today) {
    if (until == null) {
      return "none";
    }
    if (!countsOn(today)) {
      return "over";
    }
    return until.isAfter(today.plus(AHEAD)) ? "valid" : "soon";
  }

  /** Whether she and her team must hear that it ends, or has ended, and did not yet. */
  public boolean toTell(LocalDate today) {
    return switch (state(today)) {
      case "soon" -> soonToldAt == null;
      case "over" -> overToldAt == null;
      default -> false;
    };
  }

  void told(LocalDate today, Instant now) {
    if (countsOn(today)) {
      soonToldAt = now;
    } else {
      overToldAt = now;
    }
  }

  /** The last day on which it counts. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /** What it was screened for; empty when nobody wrote that down, and then it counts for all. */
  public Set<ClearanceGround> screenedFor() {
    return ClearanceGround.known(screenedFor);
  }

  /** When a member saw it; unknown for what was kept before that was asked. */
  public Optional<LocalDate> seenOn() {
    return Optional.ofNullable(seenOn);
  }

  /** Key of the member who saw it. */
  public Optional<Long> seenBy() {
    return Optional.ofNullable(seenBy);
  }
}
