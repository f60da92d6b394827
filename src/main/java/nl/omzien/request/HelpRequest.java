package nl.omzien.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.moderation.Reviewable;
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
public class HelpRequest extends Reviewable {

  /** In the history and the change feed. */
  public static final String KIND = "request";

  @Column(name = "form_number")
  private String formNumber;

  @Embedded private Asked asked;

  @Embedded private Life life;

  @Column(name = "to_confirm")
  private boolean toConfirm;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @ManyToOne
  @JoinColumn(name = "entered_by")
  private Person enteredBy;

  @Embedded private Consent consent;

  @Embedded private ClearanceChoice clearance;

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
    super(reference, person, review);
    this.formNumber = formNumber;
    this.channel = channel;
    this.consent = consent;
    this.life = new Life(now);
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

  /** A member of the team confirmed whether a helper needs a certificate of conduct (VOG). */
  public void confirmClearance(boolean needed, Person member, Instant now) {
    clearance = new ClearanceChoice(needed, member, now);
  }

  /** Whether a helper needs a certificate (VOG); empty until a member has confirmed it. */
  public Optional<Boolean> clearanceNeeded() {
    return clearance == null ? Optional.empty() : clearance.needed();
  }

  /** She changed it: the team reads it again. */
  public void change(Asked asked, Instant now) {
    if (!status().alive()) {
      throw new NotInThisState(status(), status());
    }
    this.asked = asked;
    clearance = null; // another question may need another certificate: a member confirms anew
    review().changed(now);
  }

  /** The team has read it: from now on help is sought, by others too or by the team alone. */
  @Override
  public void decided(Decision decision, String wording, Instant now) {
    if (!wording.isEmpty()) {
      asked = asked.reworded(wording);
    }
    boolean begins = decision == Decision.APPROVE || decision == Decision.TEAM_ONLY;
    if (begins && status() == HelpRequestStatus.ASKED) {
      open(now);
    }
  }

  /** Help is sought from now on: the team has read it. */
  public void open(Instant now) {
    if (toConfirm && review().visible()) {
      throw new NotConfirmedYet();
    }
    boolean ended = !status().alive();
    life.open(now);
    if (ended && review().status() == ReviewStatus.HIDDEN) {
      // nobody sees it and nobody would read it: the end took it out of the team's queue
      review().changed(now);
    }
  }

  /** As many helpers as she asked for have said yes. */
  public void connect() {
    life.become(HelpRequestStatus.CONNECTED);
  }

  /** She was helped. */
  public void finish(Instant now) {
    end(HelpRequestStatus.DONE, now);
  }

  /** She took it back. */
  public void withdraw(Instant now) {
    end(HelpRequestStatus.WITHDRAWN, now);
  }

  /** We asked whether she still seeks help; the link in that mail is known by its hash. */
  public void remind(String hash, Instant now) {
    life.remind(hash, now);
  }

  /** She still seeks help. */
  public void stillWanted(Instant now) {
    open(now);
  }

  /** Nobody knows whether she still seeks help. */
  public void expire(Instant now) {
    end(HelpRequestStatus.EXPIRED, now);
  }

  private void end(HelpRequestStatus last, Instant now) {
    life.end(last, now);
    review().close();
  }

  /** Whether others than the author and the team may see its public text. */
  public boolean seenByOthers() {
    return review().visible()
        && status() == HelpRequestStatus.OPEN
        && mayBeShown()
        && !person().silenced();
  }

  /** Not when she is under sixteen, and not before a member called who must be called. */
  @Override
  public boolean mayBeShown() {
    return !toConfirm && !asked.underSixteen();
  }

  /** Whether somebody may call her. */
  public boolean mayBeCalled() {
    return !asked.noCalls() && person().telephone().isPresent();
  }

  @Override
  public String historyKind() {
    return KIND;
  }

  @Override
  public String toldText() {
    return asked.toldText();
  }

  @Override
  public String publicText() {
    return asked.publicText();
  }

  /** What she asks: texts, place, time and how to reach her. */
  public Asked asked() {
    return asked;
  }

  public HelpRequestStatus status() {
    return life.status();
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
    return life.askedAt();
  }

  public Optional<Instant> openedAt() {
    return life.openedAt();
  }

  /** When it was opened again after it was done; help of before does not count any more. */
  public Optional<Instant> reopenedAt() {
    return life.reopenedAt();
  }

  public Optional<Instant> remindedAt() {
    return life.remindedAt();
  }
}
