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
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.omzien.person.People;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/** The link by which somebody becomes an organiser: one button. Looking decides nothing. */
@Path("/initiatieven/uitnodiging/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class InvitationPages {

  @Inject private Invitations invitations;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;

  /** What she is asked. */
  @GET
  @Transactional
  public View ask(@PathParam("token") String token) {
    return view(token, invitations.of(token));
  }

  /** Yes. Somebody must know who she is: she signs in first, and comes back to the button. */
  @POST
  @Transactional
  public Response accept(@PathParam("token") String token) {
    Optional<OrganiserInvitation> asked = invitations.of(token);
    if (asked.isPresent() && !visitor.signedIn()) {
      throw new SignInNeeded(null, page(token));
    }
    return asked
        .flatMap(one -> invitations.accept(token, people.lock(visitor.id())))
        .map(
            initiative ->
                flash.seeOther(
                    OrganiserPages.page(initiative.reference()), "flash.organiser-joined"))
        .orElseGet(() -> Response.ok(view(token, Optional.empty())).build());
  }

  private View view(String token, Optional<OrganiserInvitation> asked) {
    return new View(
        "initiative/invitation",
        new InvitationPage(
            frames.frame(),
            token,
            asked.isPresent() ? "ask" : "over",
            asked.map(OrganiserInvitation::takesOver).orElse(false),
            asked.map(one -> one.initiative().name()).orElse(""),
            asked.map(one -> one.invitedBy().firstName()).orElse("")));
  }

  /** Where the link leads. */
  static String page(String token) {
    return "/initiatieven/uitnodiging/" + token;
  }
}
