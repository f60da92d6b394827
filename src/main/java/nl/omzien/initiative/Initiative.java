package nl.omzien.initiative;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.person.Person;
import nl.omzien.place.Location;
import nl.omzien.place.Team;

/**
 * Something that residents or the team organise, again and again, and that anyone can walk into or
 * sign up for. The team reads it once, and again when its words change; it may hide it with a
 * reason, never rewrite it. It belongs to its organisers, or to a team until that hands it to
 * residents; it is never without somebody whose it is. It takes place until its organisers end it,
 * and rests when for a long time nobody says that it still does.
 */
@Entity
public class Initiative extends Announcement {

  /** In the history and the change feed. */
  public static final String KIND = "activity";

  private String source;

  @Enumerated(EnumType.STRING)
  private InitiativeStatus status = InitiativeStatus.RUNNING;

  @Embedded private Freshness freshness;

  @Column(name = "confirm_hash")
  private String confirmHash;

  @Embedded private TakingUp takingUp = new TakingUp();

  @Column(name = "beside_questions")
  private boolean besideQuestions = true;

  @ManyToOne
  @JoinColumn(name = "team_id")
  private Team team;

  @OneToMany(mappedBy = "initiative", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Organiser> organisers = new ArrayList<>();

  @Column(name = "begun_at")
  private Instant begunAt;

  /** For JPA. */
  protected Initiative() {}

  /** Begun by a person, whose it is; it waits for the team of the district of its place. */
  public Initiative(
      String reference,
      String source,
      Person person,
      Story story,
      Location location,
      Timetable timetable,
      Instant now) {
    super(reference, person, waiting(reference, location, now), story, location, timetable);
    this.source = source;
    this.begunAt = now;
    this.freshness = new Freshness(now);
    organisers.add(new Organiser(this, person, now));
  }

  private static Review waiting(String reference, Location location, Instant now) {
    String district = location.neighbourhood().district().code();
    return new Review(ReviewKind.INITIATIVE, reference, district, now);
  }

  /** A team began it and keeps it: nothing waits, for a member wrote it. */
  public Initiative keptBy(Team team, Long memberId, Instant now) {
    this.team = team;
    organisers.clear();
    return read(memberId, now);
  }

  /** A member read it, or the program did for the demonstration: others see it. */
  public Initiative read(Long memberId, Instant now) {
    review().decide(Decision.APPROVE, memberId, "", "", now);
    return this;
  }

  /** Other words, another place or other times: the team reads it again. */
  void change(Story story, Location location, Timetable timetable, Instant now) {
    refuseEnded();
    tell(story, location, timetable);
    review().moved(location.neighbourhood().district().code());
    review().changed(now);
    confirm(now);
  }

  /** Other dates in the same words: nobody need read that. */
  void retimed(Timetable other, Instant now) {
    refuseEnded();
    tell(story(), location(), other);
    confirm(now);
  }

  /** Its organisers were asked whether it holds; the link of their mail has this token's hash. */
  void asked(String hash, Instant now) {
    freshness.asked(now);
    confirmHash = hash;
  }

  /** Somebody whose it is says that all of it holds; what rested takes place again. */
  void confirm(Instant now) {
    freshness.confirmed(now);
    if (status == InitiativeStatus.RESTING) {
      become(InitiativeStatus.RUNNING);
    }
  }

  /** Nobody said for long that it still takes place. */
  void rest() {
    become(InitiativeStatus.RESTING);
  }

  /** It is over, for good. */
  void end() {
    become(InitiativeStatus.ENDED);
    review().close();
  }

  /** One more person whose it is. When a team kept it, it is the team's no longer. */
  void joinedBy(Person person, Instant now) {
    refuseEnded();
    team = null;
    if (!organisedBy(person.id())) {
      organisers.add(new Organiser(this, person, now));
    }
  }

  /**
   * One of them leaves.
   *
   * @throws LastOrganiser when nobody would be left
   */
  void leftBy(Long personId) {
    if (organisers.size() == 1 && organisedBy(personId)) {
      throw new LastOrganiser();
    }
    organisers.removeIf(one -> one.person().id().equals(personId));
  }

  /** Says which questions of residents it takes up; nobody need read that, it has no words. */
  public void takeUp(TakingUp takingUp) {
    refuseEnded();
    this.takingUp = takingUp;
  }

  /** Whether it may be shown to who asks something that it fits; found it is in any case. */
  public void showBesideQuestions(boolean shown) {
    refuseEnded();
    besideQuestions = shown;
  }

  private void refuseEnded() {
    if (status == InitiativeStatus.ENDED) {
      throw new NotNow(status, InitiativeStatus.RUNNING);
    }
  }

  private void become(InitiativeStatus next) {
    if (!status.mayBecome(next)) {
      throw new NotNow(status, next);
    }
    status = next;
  }

  private boolean organisedBy(Long personId) {
    return organisers.stream().anyMatch(one -> one.person().id().equals(personId));
  }

  @Override
  public String historyKind() {
    return KIND;
  }

  @Override
  public boolean mayBeShown() {
    return status != InitiativeStatus.ENDED;
  }

  /** Nothing more than its review knows. */
  @Override
  public void decided(Decision decision, String wording, Instant now) {}

  /** Everybody whose it is; a member of the team while a team keeps it. */
  @Override
  public List<Person> people() {
    return organisers.isEmpty()
        ? super.people()
        : organisers.stream().map(Organiser::person).toList();
  }

  /** The team that keeps it, until it hands it to residents. */
  public Optional<Team> team() {
    return Optional.ofNullable(team);
  }

  /** Whether others see it: its review and its life both allow that. */
  public boolean seen() {
    return review().visible() && status == InitiativeStatus.RUNNING;
  }

  public InitiativeStatus status() {
    return status;
  }

  /** Which questions it takes up. */
  public TakingUp takingUp() {
    return takingUp;
  }

  /** Whether its organisers let it be shown beside questions that it fits. */
  public boolean besideQuestions() {
    return besideQuestions;
  }

  /**
   * Whether who was promised help by it can count on that: it takes place, and nobody refused it.
   * Its words may be read again meanwhile.
   */
  public boolean keepsItsWord() {
    return status == InitiativeStatus.RUNNING
        && review().status() != ReviewStatus.DECLINED
        && review().status() != ReviewStatus.TAKEN_DOWN;
  }

  /** Whether it may be asked now to help somebody. */
  public boolean takesUp() {
    return takingUp.on() && seen();
  }

  /** All that somebody can be helped with: there, and by who takes up questions, at home. */
  public Set<String> helpsWith() {
    Set<String> all = new LinkedHashSet<>(skills());
    all.addAll(takesUp() ? takingUp.skills() : Set.of());
    return all;
  }

  /** From when on it stands below others, because nobody says that it still holds. */
  public Optional<Instant> sinksAt() {
    return freshness.sinksAt();
  }

  Freshness freshness() {
    return freshness;
  }

  public Instant begunAt() {
    return begunAt;
  }

  /** Its key in the file that it was loaded from, or the number of the form that began it. */
  public String source() {
    return source;
  }
}
