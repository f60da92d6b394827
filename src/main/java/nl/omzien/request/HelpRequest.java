package nl.omzien.request;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.person.Person;

/**
 * What a resident asks. She asks it in her own words; the team reads it; once it is open, others
 * see the short public text (if its review allows that) and may offer help. When as many have said
 * yes as she asked for it is connected; then it is done. She may take it back at any moment, and
 * when nobody knows whether she still seeks help it expires. After DONE it can be opened again: the
 * team calls some weeks later and hears that it did not last.
 */
@Entity
@Table(name = "help_request")
public class HelpRequest {

  /** In the history and the change feed. */
  public static final String KIND = "request";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  private String reference;

  @Column(name = "form_number")
  private String formNumber;

  @ManyToOne
  @JoinColumn(name = "person_id")
  private Person person;

  @OneToOne(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "review_id")
  private Review review;

  @Embedded private Asked asked;

  @Enumerated(EnumType.STRING)
  private HelpRequestStatus status = HelpRequestStatus.ASKED;

  @Column(name = "to_confirm")
  private boolean toConfirm;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @ManyToOne
  @JoinColumn(name = "entered_by")
  private Person enteredBy;

  @Embedded private Consent consent;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "reopened_at")
  private Instant reopenedAt;

  @Column(name = "reminded_at")
  private Instant remindedAt;

  @Column(name = "reminder_hash")
  private String reminderHash;

  @Column(name = "closed_at")
  private Instant closedAt;

  /** For JPA. */
  protected HelpRequest() {}

  HelpRequest(
      String reference,
      String formNumber,
      Person person,
      Review review,
      Asked asked,
      Channel channel,
      Consent consent,
      Instant now) {
    this.reference = reference;
    this.formNumber = formNumber;
    this.person = person;
    this.review = review;
    this.channel = channel;
    this.consent = consent;
    this.askedAt = now;
    this.asked = asked;
  }

  /** She has a telephone number only: a member of the team calls before anything is shown. */
  void awaitCall() {
    toConfirm = true;
  }

  /** A member of the team wrote it down for her. */
  void enteredBy(Person member) {
    enteredBy = member;
  }

  /** A member of the team spoke with her and she said yes. */
  public void confirmedByTelephone() {
    toConfirm = false;
  }

  /** She changed it: the team reads it again. */
  public void change(Asked asked, Instant now) {
    if (!status.alive()) {
      throw new NotInThisState(status, status);
    }
    this.asked = asked;
    review.changed(now);
  }

  /** The team made the public text better before showing it. */
  public void reword(String publicText) {
    asked = asked.reworded(publicText);
  }

  /** Help is sought from now on: the team has read it. */
  public void open(Instant now) {
    if (toConfirm && review.visible()) {
      throw new NotConfirmedYet();
    }
    if (status == HelpRequestStatus.DONE) {
      reopenedAt = now;
    }
    boolean ended = !status.alive();
    if (status != HelpRequestStatus.OPEN) {
      become(HelpRequestStatus.OPEN);
    }
    if (ended && review.status() == ReviewStatus.HIDDEN) {
      // nobody sees it and nobody would read it: the end took it out of the team's queue
      review.changed(now);
    }
    openedAt = now;
    remindedAt = null;
    reminderHash = null;
    closedAt = null;
  }

  /** As many helpers as she asked for have said yes. */
  public void connect() {
    become(HelpRequestStatus.CONNECTED);
  }

  /** She was helped. */
  public void finish(Instant now) {
    become(HelpRequestStatus.DONE);
    close(now);
  }

  /** She took it back. */
  public void withdraw(Instant now) {
    become(HelpRequestStatus.WITHDRAWN);
    close(now);
  }

  /** We asked whether she still seeks help; the link in that mail is known by its hash. */
  public void remind(String hash, Instant now) {
    remindedAt = now;
    reminderHash = hash;
  }

  /** She still seeks help. */
  public void stillWanted(Instant now) {
    open(now);
  }

  /** Nobody knows whether she still seeks help. */
  public void expire(Instant now) {
    become(HelpRequestStatus.EXPIRED);
    close(now);
  }

  private void become(HelpRequestStatus next) {
    if (!status.mayBecome(next)) {
      throw new NotInThisState(status, next);
    }
    status = next;
  }

  private void close(Instant now) {
    closedAt = now;
    review.close();
  }

  /** Whether others than the author and the team may see its public text. */
  public boolean seenByOthers() {
    return review.visible()
        && status == HelpRequestStatus.OPEN
        && !toConfirm
        && !asked.underSixteen();
  }

  /** Whether somebody may call her. */
  public boolean mayBeCalled() {
    return !asked.noCalls() && person.telephone().isPresent();
  }

  public Long id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public Person person() {
    return person;
  }

  public Review review() {
    return review;
  }

  /** What she asks: texts, place, time and how to reach her. */
  public Asked asked() {
    return asked;
  }

  public HelpRequestStatus status() {
    return status;
  }

  /** Whether a member of the team must call her first. */
  public boolean toConfirm() {
    return toConfirm;
  }

  public Channel channel() {
    return channel;
  }

  public Optional<Person> enteredBy() {
    return Optional.ofNullable(enteredBy);
  }

  public Consent consent() {
    return consent;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<Instant> openedAt() {
    return Optional.ofNullable(openedAt);
  }

  /** When it was opened again after it was done; help of before does not count any more. */
  public Optional<Instant> reopenedAt() {
    return Optional.ofNullable(reopenedAt);
  }

  public Optional<Instant> remindedAt() {
    return Optional.ofNullable(remindedAt);
  }
}
