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
import java.util.Set;
import nl.omzien.match.Attention;
import nl.omzien.match.Attentions;
import nl.omzien.person.KeptApart;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Training;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** The volunteers of the team's districts: what the team saw of them, and whom they never meet. */
@Path("/team/vrijwilligers")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class VolunteerPages {

  @Inject private VolunteerViews views;
  @Inject private Volunteers volunteers;
  @Inject private Acquaintances acquaintances;
  @Inject private KeptApart keptApart;
  @Inject private Attentions attentions;
  @Inject private People people;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;

  /** All of them. */
  @GET
  @Transactional
  public View all() {
    return views.all(volunteers.ofTeam(visitor.requireStaff()));
  }

  /** One of them. */
  @GET
  @Path("/{reference}")
  @Transactional
  public View one(@PathParam("reference") String reference) {
    Volunteer volunteer = found(reference);
    history.viewed(Volunteer.KIND, volunteer.id(), visitor.id(), "volunteer");
    return views.one(volunteer, Fields.none(), new Problems(frames.texts()));
  }

  /** A member saw her certificate (VOG), or it no longer counts. */
  @POST
  @Path("/{reference}/vog")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response clearance(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    Volunteer volunteer = found(reference);
    Fields fields = Fields.posted(form);
    ClearanceForm clearance = new ClearanceForm(fields, frames.texts(), views.today());
    if (!clearance.problems().none()) {
      return Response.status(422)
          .entity(views.one(volunteer, fields, clearance.problems()))
          .build();
    }
    if (clearance.until().isPresent()) {
      Person member = people.find(visitor.id()).orElseThrow();
      volunteer.cleared(clearance.until().get(), clearance.screenedFor(), member, views.today());
      attentions.mended(volunteer, Attention.Kind.CLEARANCE, visitor);
      history.add(Volunteer.KIND, volunteer.id(), visitor.id(), "clearance-seen", "");
    } else {
      volunteer.notCleared();
      history.add(Volunteer.KIND, volunteer.id(), visitor.id(), "clearance-ended", "");
    }
    return noted(reference);
  }

  /** Which trainings she had. */
  @POST
  @Path("/{reference}/trainingen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response trainings(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    Volunteer volunteer = found(reference);
    Set<String> had = Fields.posted(form).all("training");
    volunteer.trained(Training.known(had));
    history.add(Volunteer.KIND, volunteer.id(), visitor.id(), "trainings", "");
    return noted(reference);
  }

  /** People with this first name, to say of one that the two do not meet. */
  @POST
  @Path("/{reference}/niet-samen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public View people(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    Volunteer volunteer = found(reference);
    String name = Fields.posted(form).line("naam");
    return views.people(volunteer, name, acquaintances.named(visitor, volunteer.person(), name));
  }

  /**
   * These two are not brought together, or are again. Both answers are the same whatever stood
   * before: nobody is shown that there is such a pair.
   */
  @POST
  @Path("/{reference}/niet-samen/keuze")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response apart(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    Volunteer volunteer = found(reference);
    Fields fields = Fields.posted(form);
    Person other =
        acquaintances
            .find(visitor, fields.line("wie"))
            .filter(person -> !person.id().equals(volunteer.person().id()))
            .orElseThrow(NotFoundException::new);
    if (fields.line("wat").equals("wel")) {
      keptApart.noLonger(volunteer.person(), other);
    } else {
      keptApart.keep(volunteer.person(), other);
    }
    return noted(reference);
  }

  private Response noted(String reference) {
    return flash.seeOther("/team/vrijwilligers/" + reference, "flash.noted");
  }

  private Volunteer found(String reference) {
    return volunteers.ofTeam(visitor.requireStaff(), reference).orElseThrow(NotFoundException::new);
  }
}
