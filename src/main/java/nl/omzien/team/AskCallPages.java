package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.omzien.match.Ask;
import nl.omzien.match.Calling;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.ConductTick;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;

/**
 * A member calls a volunteer who is asked in a round and has no address, and says for her what
 * others say by their mail: yes, no or later.
 */
@Path("/team/bellen/mensen/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AskCallPages {

  private static final String CALLS = "/team/bellen";

  @Inject private AskCallViews views;
  @Inject private Calling calling;
  @Inject private ConductTick conduct;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;

  /** Whom to call and what to ask her. */
  @GET
  @Transactional
  public Response call(@PathParam("id") long id) {
    Ask ask = ask(id);
    return calling.needed(ask)
        ? Response.ok(views.one(ask, new Problems(frames.texts()))).build()
        : flash.seeOther(CALLS, "flash.call-not-needed");
  }

  /** <i>Ik bel</i>: from now on she is the one who does it. */
  @POST
  @Path("/beller")
  @Transactional
  public Response caller(@PathParam("id") long id) {
    calling.by(ask(id), member());
    return flash.seeOther(CALLS + "/mensen/" + id, "flash.noted");
  }

  /** What she said. A yes says that she knows the code of conduct. Twice is once. */
  @POST
  @Path("/{answer: ja|nee|later}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response answered(
      @PathParam("id") long id,
      @PathParam("answer") String answer,
      MultivaluedMap<String, String> posted) {
    Ask ask = ask(id);
    Problems problems = new Problems(frames.texts());
    Long volunteer = ask.taker().person().orElseThrow().id();
    if ("ja".equals(answer)
        && calling.needed(ask)
        && !conduct.told(volunteer, Fields.posted(posted), problems)) {
      return Response.status(422).entity(views.one(ask, problems)).build();
    }
    return switch (calling.answered(ask, answer, member())) {
      case "connected" ->
          flash.seeOther(
              "/team/vragen/" + ask.round().request().reference(), "flash.called-connected");
      case "yes" -> flash.seeOther(CALLS, "flash.called-yes");
      case "no" -> flash.seeOther(CALLS, "flash.called-no");
      case "later", "later-again" -> flash.seeOther(CALLS, "flash.called-later");
      case "full" -> flash.seeOther(CALLS, "flash.called-full");
      default -> flash.seeOther(CALLS, "flash.call-not-needed");
    };
  }

  private Ask ask(long id) {
    return calling.find(visitor.requireStaff(), id).orElseThrow(NotFoundException::new);
  }

  private Person member() {
    return people.find(visitor.id()).orElseThrow();
  }
}
