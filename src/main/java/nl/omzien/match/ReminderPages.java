package nl.omzien.match;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestClosed;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/**
 * The two links of a reminder: one button each, no sign-in; the link's token is the authority. The
 * page does not say what was asked.
 */
@Path("/herinnering/{token}/{answer: ja|nee}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReminderPages {

  @Inject private HelpRequests requests;
  @Inject private Reminders reminders;
  @Inject private Event<HelpRequestClosed> closed;
  @Inject private History history;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** Looking changes nothing. */
  @GET
  @Transactional
  public View ask(@PathParam("token") String token, @PathParam("answer") String answer) {
    return page(token, answer, find(token).isPresent() ? "ask" : "over");
  }

  /** The button. Twice is once. */
  @POST
  @Transactional
  public View answer(@PathParam("token") String token, @PathParam("answer") String answer) {
    Optional<HelpRequest> found = find(token).flatMap(request -> requests.hold(request.id()));
    if (found.isEmpty()) {
      return page(token, answer, "over");
    }
    HelpRequest request = found.get();
    if ("ja".equals(answer)) {
      request.stillWanted(clock.instant());
      history.add(HelpRequest.KIND, request.id(), request.person().id(), "still-wanted", "");
    } else {
      request.withdraw(clock.instant());
      history.add(HelpRequest.KIND, request.id(), request.person().id(), "withdrawn", "");
      closed.fire(new HelpRequestClosed(request));
    }
    return page(token, answer, "thanks");
  }

  private Optional<HelpRequest> find(String token) {
    return requests
        .ofReminder(reminders.hash(token))
        .filter(
            request ->
                request.status() == HelpRequestStatus.OPEN
                    || request.status() == HelpRequestStatus.EXPIRED);
  }

  private View page(String token, String answer, String state) {
    return new View("match/reminder", new ReminderPage(frames.frame(), token, answer, state));
  }
}
