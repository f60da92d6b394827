package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.omzien.match.Attention;
import nl.omzien.match.Attentions;
import nl.omzien.match.Connection;
import nl.omzien.security.Visitor;
import nl.omzien.web.Flash;

/** A member has looked at something about two people. */
@Path("/team/aandacht/{id}/gezien")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AttentionPages {

  @Inject private Attentions attentions;
  @Inject private Connection connection;
  @Inject private Visitor visitor;
  @Inject private Flash flash;

  /** The button on the list of calls. */
  @POST
  @Transactional
  public Response seen(@PathParam("id") long id) {
    Attention attention =
        attentions.hold(visitor.requireStaff(), id).orElseThrow(NotFoundException::new);
    boolean before = attention.seenAt().isPresent();
    attentions.seen(attention, visitor);
    if (!before && attention.kind() == Attention.Kind.FIRST) {
      connection.talkedWith(attention.match(), visitor.id());
    }
    return flash.seeOther("/team/bellen", "flash.noted");
  }
}
