package nl.omzien.division;

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
import java.util.List;
import java.util.Optional;
import nl.omzien.place.Team;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** Which team serves which district: a coordinator sees it and decides it. */
@Path("/team/wijken")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DistrictPages {

  private static final String HERE = "/team/wijken";

  @Inject private Areas areas;
  @Inject private Serving serving;
  @Inject private DistrictViews views;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;

  /** All of them, first those that nobody serves. */
  @GET
  @Transactional
  public View all() {
    visitor.requireCoordinator();
    return views.all(visitor, new Problems(frames.texts()), Fields.none());
  }

  /** Gives the districts that she ticked to a team. */
  @POST
  @Path("/toewijzing")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response assign(MultivaluedMap<String, String> posted) {
    visitor.requireCoordinator();
    Fields fields = Fields.posted(posted);
    Optional<Team> team = team(fields.line("team"));
    Problems problems = new Problems(frames.texts());
    if (fields.all("wijk").isEmpty()) {
      problems.add("wijk", "districts.assign.none");
    }
    if (team.isEmpty()) {
      problems.add("team", "districts.assign.team");
    }
    if (!problems.none()) {
      return Response.status(422).entity(views.all(visitor, problems, fields)).build();
    }
    serving.give(areas.hold(visitor, fields.all("wijk")), team.get(), visitor);
    return flash.seeOther(HERE, "flash.districts-assigned");
  }

  /** Begins a team. Sent twice it is there once. */
  @POST
  @Path("/teams")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response begin(MultivaluedMap<String, String> posted) {
    visitor.requireCoordinator();
    Fields fields = Fields.posted(posted);
    TeamForm form = new TeamForm(fields);
    Problems problems = form.check(frames.texts());
    if (problems.none() && !serving.begin(form, visitor)) {
      problems.add("naam", "districts.team.name.taken");
    }
    return problems.none()
        ? flash.seeOther(HERE, "flash.team-kept")
        : Response.status(422).entity(views.all(visitor, problems, fields)).build();
  }

  /** One team. */
  @GET
  @Path("/teams/{id}")
  @Transactional
  public View one(@PathParam("id") String id) {
    visitor.requireCoordinator();
    Team team = team(id).orElseThrow(NotFoundException::new);
    return views.one(visitor, team, new Problems(frames.texts()), TeamForm.of(team));
  }

  /** It is reached in another way. */
  @POST
  @Path("/teams/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response change(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    visitor.requireCoordinator();
    Team team = team(id).orElseThrow(NotFoundException::new);
    Fields fields = Fields.posted(posted);
    TeamForm form = new TeamForm(fields);
    Problems problems = form.check(frames.texts());
    if (problems.none() && !serving.change(team, form, visitor)) {
      problems.add("naam", "districts.team.name.taken");
    }
    return problems.none()
        ? flash.seeOther(HERE, "flash.team-kept")
        : Response.status(422).entity(views.one(visitor, team, problems, fields)).build();
  }

  private Optional<Team> team(String id) {
    List<Team> all = areas.teams(visitor);
    return all.stream().filter(one -> String.valueOf(one.id()).equals(id)).findFirst();
  }
}
