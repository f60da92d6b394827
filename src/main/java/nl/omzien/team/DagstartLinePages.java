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
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import nl.omzien.match.NotOpenAnyMore;
import nl.omzien.person.Person;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.View;

/**
 * One line of the dagstart: agree, choose another, or not now. Whoever comes second is told who was
 * first.
 */
@Path("/team/dagstart/vragen/{reference}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DagstartLinePages {

  private static final String PATH = "/team/dagstart";

  @Inject private DagstartLineViews views;
  @Inject private DagstartDecisions decisions;
  @Inject private Dagstarts dagstarts;
  @Inject private Visitor visitor;
  @Inject private Flash flash;

  /** The question, why this is proposed, and whom or what else one may choose. */
  @GET
  @Transactional
  public View line(@PathParam("reference") String reference) {
    visitor.requireStaff();
    return views.one(
        dagstarts.line(visitor, reference).orElseThrow(NotFoundException::new), Optional.empty());
  }

  /** An answer that was not good stands at this address; whoever opens it wants the line. */
  @GET
  @Path("/{step: keuze|stap}")
  public Response backToLine(@PathParam("reference") String reference) {
    visitor.requireStaff();
    return Response.seeOther(UriBuilder.fromPath(PATH + "/vragen/{reference}").build(reference))
        .build();
  }

  /** This helper or activity: the one that was proposed, or another. */
  @POST
  @Path("/keuze")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response choose(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    DagstartLine line = held(reference);
    Fields fields = Fields.posted(form);
    Suggestion chosen = decisions.chosen(line, fields).orElseThrow(NotFoundException::new);
    Person owner = decisions.owner(line, fields);
    if (decisions.asksWhyOther(line, chosen, fields)) {
      return Response.status(422).entity(views.why(line, fields)).build();
    }
    if (decisions.asksWhyAlone(line, chosen, fields)) {
      return Response.ok(views.alone(line, chosen, fields)).build();
    }
    try {
      decisions.choose(line, chosen, owner, fields);
    } catch (DagstartLine.Decided second) {
      return late(line, "dagstart.already-decided");
    } catch (DagstartLine.Gone | NotOpenAnyMore gone) {
      return notPossible(line);
    }
    return flash.seeOther(
        PATH,
        switch (chosen.kind()) {
          case VOLUNTEER -> "flash.planned-ask";
          case INITIATIVE -> "flash.planned-ask-initiative";
          case ACTIVITY -> "flash.planned-activity";
        });
  }

  /** Not now, or without a helper: what the owner does next. */
  @POST
  @Path("/stap")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response step(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    DagstartLine line = held(reference);
    Fields fields = Fields.posted(form);
    NextStep step = NextStep.without(fields.line("stap")).orElseThrow(NotFoundException::new);
    try {
      decisions.step(line, step, decisions.owner(line, fields));
    } catch (DagstartLine.Decided second) {
      return late(line, "dagstart.already-decided");
    } catch (DagstartLine.Gone gone) {
      return notPossible(line);
    }
    return flash.seeOther(PATH, "flash.planned");
  }

  private DagstartLine held(String reference) {
    visitor.requireStaff();
    return dagstarts.hold(visitor, reference).orElseThrow(NotFoundException::new);
  }

  private Response notPossible(DagstartLine line) {
    decisions.again(line);
    return late(line, "dagstart.not-possible");
  }

  private Response late(DagstartLine line, String problem) {
    return Response.status(Response.Status.CONFLICT)
        .entity(views.one(line, Optional.of(problem)))
        .build();
  }
}
