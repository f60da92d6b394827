package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestClosed;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Fields;
import nl.omzien.web.Letters;

/** What a decision does to the thing itself, and what its author hears. */
@Dependent
class Judging {

  private final HelpRequests requests;
  private final Volunteers volunteers;
  private final Letters letters;
  private final History history;
  private final Event<HelpRequestClosed> closed;
  private final Clock clock;

  @Inject
  Judging(
      HelpRequests requests,
      Volunteers volunteers,
      Letters letters,
      History history,
      Event<HelpRequestClosed> closed,
      Clock clock) {
    this.requests = requests;
    this.volunteers = volunteers;
    this.letters = letters;
    this.history = history;
    this.closed = closed;
    this.clock = clock;
  }

  /** Whether others may see it at all: not when she is under sixteen or must be called first. */
  boolean mayBeShown(Review review, Visitor visitor) {
    return review.kind() == ReviewKind.OFFER
        || requests
            .forTeam(visitor, review.reference())
            .map(request -> !request.asked().underSixteen() && !request.toConfirm())
            .orElse(false);
  }

  void decide(Review review, Decision decision, Fields fields, Visitor visitor) {
    Instant now = clock.instant();
    review.decide(decision, visitor.id(), fields.line("reden"), fields.text("zin"), now);
    noted(review, visitor, "decided-" + decision.code(), fields.text("zin"));
    if (review.kind() == ReviewKind.REQUEST) {
      HelpRequest request = requests.forTeam(visitor, review.reference()).orElseThrow();
      String wording = fields.line("korte-tekst");
      if (!wording.isEmpty()) {
        request.reword(wording);
      }
      boolean begins = decision == Decision.APPROVE || decision == Decision.TEAM_ONLY;
      if (begins && request.status() == HelpRequestStatus.ASKED) {
        request.open(now);
      }
      if (decision == Decision.DECLINE) {
        closed.fire(new HelpRequestClosed(request));
      }
      tell(request.person(), "request-" + decision.code(), "/mijn/vragen/" + request.reference());
    } else {
      volunteers
          .forTeam(visitor, review.reference())
          .ifPresent(offer -> tell(offer.person(), "offer-" + decision.code(), "/helpen"));
    }
  }

  /** Adds a row to the history of the thing that is reviewed. */
  void noted(Review review, Visitor visitor, String event, String note) {
    boolean request = review.kind() == ReviewKind.REQUEST;
    Optional<Long> subject =
        request
            ? requests.forTeam(visitor, review.reference()).map(HelpRequest::id)
            : volunteers.forTeam(visitor, review.reference()).map(Volunteer::id);
    subject.ifPresent(
        id ->
            history.add(
                request ? HelpRequest.KIND : Volunteer.KIND, id, visitor.id(), event, note));
  }

  private void tell(Person person, String kind, String path) {
    person
        .email()
        .ifPresent(
            address ->
                letters
                    .to(address, person.firstName(), person.language(), kind)
                    .action("action", path)
                    .send());
  }
}
