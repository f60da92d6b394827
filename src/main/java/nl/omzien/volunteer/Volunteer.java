package nl.omzien.volunteer;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Reviewable;
import nl.omzien.person.Person;
import nl.omzien.platform.CodesConverter;

/**
 * A person who offers help. She writes her offer; the team reads it once, and again when she
 * changes her words; from then on she is found and proposed, unless she pauses.
 */
@Entity
public class Volunteer extends Reviewable {

  /** In the history and the change feed. */
  public static final String KIND = "offer";

  @Embedded private Offer offer;

  private boolean paused;

  @Embedded private Clearance clearance = new Clearance();

  @Convert(converter = CodesConverter.class)
  private Set<String> trainings = new LinkedHashSet<>();

  @Column(name = "away_from")
  private LocalDate awayFrom;

  @Column(name = "away_until")
  private LocalDate awayUntil;

  @Column(name = "offered_at")
  private Instant offeredAt;

  /** For JPA. */
  protected Volunteer() {}

  /** A new offer that waits for the team. */
  public Volunteer(String reference, Person person, Review review, Offer offer, Instant now) {
    super(reference, person, review);
    this.offer = offer;
    this.offeredAt = now;
  }

  /** She changes her offer; other words are read again, other days are not. */
  public void change(Offer changed, Instant now) {
    boolean otherWords = !changed.ownWords().equals(offer.ownWords());
    offer = changed;
    review().moved(changed.neighbourhood().district().code());
    if (otherWords) {
      review().changed(now);
    }
  }

  /** She wants no new requests for a while. */
  public void pause() {
    paused = true;
  }

  /** She is back. */
  public void resume() {
    paused = false;
  }

  /** A certificate of conduct (VOG) counts until this day; nothing else is known of it. */
  public void cleared(LocalDate until) {
    clearance = new Clearance(until);
  }

  /**
   * A member saw a certificate of conduct (VOG); the document itself is never kept.
   *
   * @param until the last day on which it counts
   * @param screenedFor what it was screened for; empty when that was not said
   */
  public void cleared(
      LocalDate until, Set<ClearanceGround> screenedFor, Person member, LocalDate today) {
    clearance = new Clearance(until, screenedFor, today, member.id());
  }

  /** Her certificate does not count any more. */
  public void notCleared() {
    clearance = new Clearance();
  }

  /** She and her team heard that it ends, or has ended. */
  public void toldOfClearance(LocalDate today, Instant now) {
    clearance().told(today, now);
  }

  /** What she learnt, as codes such as {@code geheimhouding}; the team keeps it. */
  public void trained(Set<String> trainings) {
    this.trainings = new LinkedHashSet<>(trainings);
  }

  /**
   * She is on holiday; nobody asks her anything for those days.
   *
   * @param from the first day
   * @param until the last day, included
   * @throws IllegalArgumentException when it ends before it begins
   */
  public void away(LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("A holiday ends after it begins");
    }
    awayFrom = from;
    awayUntil = until;
  }

  /** She has no holiday ahead. */
  public void staysHere() {
    awayFrom = null;
    awayUntil = null;
  }

  /** Whether she may be proposed: read by the team, not paused, and kept from it by no measure. */
  public boolean available() {
    return review().visible() && !paused && !person().notHelping();
  }

  @Override
  public String historyKind() {
    return KIND;
  }

  @Override
  public String toldText() {
    return offer.ownWords();
  }

  /** Her own words: there is no second text. */
  @Override
  public String publicText() {
    return offer.ownWords();
  }

  @Override
  public boolean mayBeShown() {
    return true;
  }

  /** Nothing more than her review knows: whether she is found depends on that. */
  @Override
  public void decided(Decision decision, String wording, Instant now) {}

  public Offer offer() {
    return offer;
  }

  public boolean paused() {
    return paused;
  }

  /** What is known of a certificate of conduct (VOG). */
  public Clearance clearance() {
    // EclipseLink gives none when all columns are empty; to set one would be a change to write
    return clearance == null ? new Clearance() : clearance;
  }

  public Set<String> trainings() {
    return trainings;
  }

  /** The first day of her holiday. */
  public Optional<LocalDate> awayFrom() {
    return Optional.ofNullable(awayFrom);
  }

  /** The last day of her holiday, included. */
  public Optional<LocalDate> awayUntil() {
    return Optional.ofNullable(awayUntil);
  }

  public Instant offeredAt() {
    return offeredAt;
  }
}
