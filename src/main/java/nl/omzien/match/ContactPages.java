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
 * The two links of the mail that asks whether two people found each other: one button each, no
 * sign-in; the link's token is the authority. The page names nobody.
 */
@Path("/contact/{token}/{answer: ja|nee}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ContactPages {

  @Inject private Silence silence;
  @Inject private Frames frames;

  /** Looking changes nothing. */
  @GET
  @Transactional
  public View ask(@PathParam("token") String token, @PathParam("answer") String answer) {
    return page(token, answer, silence.asked(token).isPresent() ? "ask" : "over");
  }

  /** The button. */
  @POST
  @Transactional
  public View answer(@PathParam("token") String token, @PathParam("answer") String answer) {
    return page(token, answer, silence.answer(token, "ja".equals(answer)) ? "thanks" : "over");
  }

  private View page(String token, String answer, String state) {
    return new View("match/contact", new ContactPage(frames.frame(), token, answer, state));
  }
}
