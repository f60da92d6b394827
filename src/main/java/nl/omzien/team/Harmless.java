package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.omzien.match.RequestNeeds;
import nl.omzien.moderation.Decided;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Measures;
import nl.omzien.moderation.OpenCategories;
import nl.omzien.moderation.Screening;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestAsked;
import nl.omzien.web.Letters;

/**
 * Shows a harmless question at once, when the coordinator opened its category; a member reads it
 * afterwards. Whatever the screening finds, and whatever asks for care, waits for the team as
 * always.
 */
@Dependent
class Harmless {

  private final OpenCategories open;
  private final Measures measures;
  private final Screening screening;
  private final RequestNeeds needs;
  private final History history;
  private final Letters letters;
  private final Event<Decided> decided;
  private final Clock clock;

  @Inject
  Harmless(
      OpenCategories open,
      Measures measures,
      Screening screening,
      RequestNeeds needs,
      History history,
      Letters letters,
      Event<Decided> decided,
      Clock clock) {
    this.open = open;
    this.measures = measures;
    this.screening = screening;
    this.needs = needs;
    this.history = history;
    this.letters = letters;
    this.decided = decided;
    this.clock = clock;
  }

  void showAtOnce(@Observes HelpRequestAsked asked) {
    HelpRequest request = asked.request();
    if (!open.all().contains(request.asked().category()) || !harmless(request)) {
      return;
    }
    Instant now = clock.instant();
    request.review().showUnread(now);
    request.decided(Decision.APPROVE, "", now);
    history.add(HelpRequest.KIND, request.id(), null, "shown-unread", "");
    decided.fire(new Decided(request, Decision.APPROVE));
    letters
        .to(request.person(), "request-" + Decision.APPROVE.code())
        .action("action", "/mijn/vragen/" + request.reference())
        .send();
  }

  private boolean harmless(HelpRequest request) {
    return request.mayBeShown()
        && !measures.readFirst(request.person())
        && screening.findings(request.toldText()).isEmpty()
        && screening.findings(request.publicText()).isEmpty()
        && screening.danger(request.toldText()).isEmpty()
        && !needs.clearanceNeeded(request);
  }
}
