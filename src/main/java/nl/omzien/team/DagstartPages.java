package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.Team;
import nl.omzien.platform.History;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.View;

/** The dagstart as a whole: who is there, what is open, and the plan for it. */
@Path("/team/dagstart")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DagstartPages {

  private static final String PATH = "/team/dagstart";

  @Inject private DagstartViews views;
  @Inject private Dagstarts dagstarts;
  @Inject private DagstartLines lines;
  @Inject private People people;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Flash flash;
  @Inject private Clock clock;

  /** All of it for whoever is present; for others how much there is to do. */
  @GET
  @Transactional
  public View dagstart() {
    visitor.requireStaff();
    Optional<Dagstart> today = dagstarts.today(visitor);
    List<DagstartMember> members = today.map(dagstarts::members).orElse(List.of());
    Optional<DagstartMember> me =
        members.stream().filter(member -> visitor.isPerson(member.person().id())).findFirst();
    me.filter(member -> member.looks(clock.instant()))
        .ifPresent(
            first ->
                history.viewed(
                    Dagstart.KIND.toUpperCase(java.util.Locale.ROOT),
                    today.orElseThrow().id(),
                    visitor.id(),
                    "public-texts"));
    return views.all(today, members, me.isPresent());
  }

  /** Who is there: from the first tick on there is a plan. */
  @POST
  @Path("/aanwezig")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response present(MultivaluedMap<String, String> form) {
    Team team = team();
    Dagstart dagstart = dagstarts.begin(team);
    Set<String> ticked = Fields.posted(form).all("wie");
    Set<Long> there = new HashSet<>();
    for (DagstartMember member : dagstarts.members(dagstart)) {
      if (ticked.contains(member.person().id().toString())) {
        there.add(member.person().id());
      } else {
        dagstarts.remove(member);
        noted(dagstart, "left", member.person());
      }
    }
    for (Person person : dagstarts.people(team)) {
      if (ticked.contains(person.id().toString()) && !there.contains(person.id())) {
        dagstarts.add(dagstart, person);
        noted(dagstart, "present", person);
      }
    }
    if (lines.gather(dagstart, visitor) > 0) {
      dagstart.again(clock.instant());
    }
    return flash.seeOther(PATH, "flash.present");
  }

  private void noted(Dagstart dagstart, String event, Person person) {
    history.add(Dagstart.KIND, dagstart.id(), visitor.id(), event, person.shortName());
  }

  /** Makes the plan again: with what came in since, and around what was decided. */
  @POST
  @Path("/plan")
  @Transactional
  public Response again() {
    visitor.requireStaff();
    Dagstart dagstart =
        dagstarts
            .today(visitor)
            .filter(
                today ->
                    dagstarts.members(today).stream()
                        .anyMatch(member -> visitor.isPerson(member.person().id())))
            .map(today -> dagstarts.hold(today.id()))
            .orElseThrow(NotFoundException::new);
    lines.gather(dagstart, visitor);
    dagstart.again(clock.instant());
    return flash.seeOther(PATH, "flash.plan-again");
  }

  private Team team() {
    visitor.requireStaff();
    return people.find(visitor.id()).flatMap(Person::team).orElseThrow(NotFoundException::new);
  }
}
