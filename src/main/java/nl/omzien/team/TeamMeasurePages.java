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
import nl.omzien.moderation.AlreadyDecided;
import nl.omzien.moderation.DecidedBefore;
import nl.omzien.moderation.Measure;
import nl.omzien.moderation.Measures;
import nl.omzien.moderation.Redaction;
import nl.omzien.platform.History;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** The measures of the team's districts: what waits for a second member, and what holds. */
@Path("/team/maatregelen")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TeamMeasurePages {

  private static final String PAGE = "/team/maatregelen";
  private static final int LONGEST = 1000;

  @Inject private TeamMeasureViews views;
  @Inject private Measures measures;
  @Inject private Measuring measuring;
  @Inject private Redaction redaction;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;

  /** All of them. */
  @GET
  @Transactional
  public View all() {
    return views.all(measures.ofTeam(visitor.requireStaff()));
  }

  /** One of them. */
  @GET
  @Path("/{reference}")
  @Transactional
  public View one(@PathParam("reference") String reference) {
    Measure measure = held(reference);
    history.viewed(Measure.KIND, measure.id(), visitor.id(), "measure");
    return views.one(measure, visitor, Fields.none(), new Problems(frames.texts()));
  }

  /** The same on paper, for whoever has no e-mail. */
  @GET
  @Path("/{reference}/brief")
  @Transactional
  public View letter(@PathParam("reference") String reference) {
    Measure measure = held(reference);
    history.viewed(Measure.KIND, measure.id(), visitor.id(), "letter");
    return views.letter(measure);
  }

  /** A second member confirms or refuses a ban; or a member ends a measure before its time. */
  @POST
  @Path("/{reference}/{step: bevestiging|afwijzing|einde}")
  @Transactional
  public Response step(@PathParam("reference") String reference, @PathParam("step") String step) {
    Measure measure = held(reference);
    try {
      switch (step) {
        case "bevestiging" -> measuring.second(measure, true, visitor);
        case "afwijzing" -> measuring.second(measure, false, visitor);
        default -> measuring.lift(measure, visitor);
      }
    } catch (DecidedBefore yourself) {
      return flash.seeOther(PAGE + "/" + reference, "flash.measure-yourself");
    } catch (AlreadyDecided colleague) {
      return flash.seeOther(PAGE + "/" + reference, "flash.measure-already");
    }
    return flash.seeOther(PAGE, "flash.noted");
  }

  /** A colleague who did not decide looks again. */
  @POST
  @Path("/{reference}/opnieuw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response answer(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = Fields.posted(posted);
    fields = fields.with("zin", redaction.storable(fields.text("zin")));
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields, PAGE + "/" + reference);
    }
    Measure measure = held(reference);
    Problems problems = new Problems(frames.texts());
    String answer = fields.line("antwoord");
    if (!answer.equals("gelijk") && !answer.equals("blijft")) {
      problems.add("antwoord", "second-look.choose");
    }
    if (fields.text("zin").isEmpty()) {
      problems.add("zin", "queue.sentence.empty");
    } else if (fields.text("zin").length() > LONGEST) {
      problems.add("zin", "queue.sentence.long", LONGEST);
    }
    if (!problems.none()) {
      return Response.status(422).entity(views.one(measure, visitor, fields, problems)).build();
    }
    try {
      measuring.answer(measure, answer.equals("gelijk"), fields.text("zin"), visitor);
    } catch (DecidedBefore yourself) {
      return flash.seeOther(PAGE + "/" + reference, "flash.measure-yourself");
    } catch (AlreadyDecided colleague) {
      return flash.seeOther(PAGE + "/" + reference, "flash.measure-already");
    }
    return flash.seeOther(PAGE, "flash.looked-again");
  }

  private Measure held(String reference) {
    return measures.hold(visitor.requireStaff(), reference).orElseThrow(NotFoundException::new);
  }
}
