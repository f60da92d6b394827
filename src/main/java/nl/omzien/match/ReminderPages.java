package nl.omzien.match;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

  @Inject private Reminders reminders;
  @Inject private Frames frames;

  /** Looking changes nothing. */
  @GET
  @Transactional
  public View ask(@PathParam("token") String token, @PathParam("answer") String answer) {
    return page(token, answer, reminders.asked(token).isPresent() ? "ask" : "over");
  }

  /** The button. Twice is once. */
  @POST
  @Transactional
  public View answer(@PathParam("token") String token, @PathParam("answer") String answer) {
    boolean answered = reminders.answer(token, "ja".equals(answer));
    return page(token, answer, answered ? "thanks" : "over");
  }

  private View page(String token, String answer, String state) {
    return new View("match/reminder", new ReminderPage(frames.frame(), token, answer, state));
  }
}
