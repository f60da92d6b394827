package nl.omzien.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/** The link of the mail that asks whether it is still on: one button, no sign-in. */
@Path("/initiatieven/bevestiging/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ConfirmPages {

  @Inject private StillOn stillOn;
  @Inject private Frames frames;

  /** Looking confirms nothing. */
  @GET
  @Transactional
  public View ask(@PathParam("token") String token) {
    return page(token, stillOn.asked(token), "ask");
  }

  /** The button. Twice is once. */
  @POST
  @Transactional
  public View confirm(@PathParam("token") String token) {
    return page(token, stillOn.confirm(token), "thanks");
  }

  private View page(String token, Optional<Initiative> about, String state) {
    return new View(
        "initiative/confirm",
        new ConfirmPage(
            frames.frame(),
            token,
            about.isPresent() ? state : "over",
            about.map(Initiative::name).orElse(""),
            about.map(Initiative::reference).orElse("")));
  }
}
