package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.omzien.gathering.ActivityWords;
import nl.omzien.gathering.Beginning;
import nl.omzien.gathering.Gathering;
import nl.omzien.gathering.Gatherings;
import nl.omzien.gathering.Outings;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.Places;
import nl.omzien.place.Team;
import nl.omzien.platform.Secrets;
import nl.omzien.request.HelpRequest;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Similar requests gather in a district: a member begins an activity from them. */
@Path("/team/samen")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class GatheringPages {

  @Inject private Gatherings gatherings;
  @Inject private GatheringWords words;
  @Inject private Beginning beginning;
  @Inject private Outings outings;
  @Inject private Initiatives initiatives;
  @Inject private Places places;
  @Inject private People people;
  @Inject private Screening screening;
  @Inject private Redaction redaction;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** The form, perhaps with what was typed before the session was over. */
  @GET
  @Path("/{district}/{topic}")
  @Transactional
  public View form(@PathParam("district") String district, @PathParam("topic") String topic) {
    Gathering gathering = found(district, topic);
    Fields fields =
        drafts
            .find(request, path(gathering), visitor.personId())
            .orElseGet(() -> Fields.none().with(BeginningForm.NUMBER, Secrets.token()));
    return page(gathering, fields, new Problems(frames.texts()));
  }

  /** Begins it and invites everybody. The same form sent twice begins one activity. */
  @POST
  @Path("/{district}/{topic}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response begin(
      @PathParam("district") String district,
      @PathParam("topic") String topic,
      MultivaluedMap<String, String> posted) {
    Fields fields = BeginningForm.storable(Fields.posted(posted), redaction);
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields);
    }
    visitor.requireStaff();
    Optional<Initiative> earlier = beginning.earlier(fields.line(BeginningForm.NUMBER));
    if (earlier.isPresent()) {
      return invited(earlier.get());
    }
    Gathering gathering = found(district, topic);
    BeginningForm form =
        new BeginningForm(fields, places, screening, new SpokenTime(frames.texts(), clock).today());
    Problems problems = form.check(frames.texts());
    if (!problems.none()) {
      return Response.status(422).entity(page(gathering, fields, problems)).build();
    }
    Person member = people.find(visitor.id()).orElseThrow();
    Initiative begun =
        beginning.begin(
            form.plan(),
            gathering.skills(),
            gatherings.requests(visitor, gathering),
            member.team().map(Team::name).orElse(frames.frame().municipality()),
            member);
    drafts.forget(request, path(gathering), visitor.personId());
    return invited(begun);
  }

  private Response invited(Initiative initiative) {
    return flash.seeOther("/team/samen/uitgenodigd/" + initiative.reference(), "flash.begun");
  }

  /** Who was invited, and who has to be called. */
  @GET
  @Path("/uitgenodigd/{reference}")
  @Transactional
  public View invited(@PathParam("reference") String reference) {
    visitor.requireStaff();
    Initiative initiative = initiatives.find(reference).orElseThrow(NotFoundException::new);
    List<HelpRequest> invited = outings.advised(visitor, initiative);
    Frame frame = frames.frame();
    return new View(
        "team/invited",
        new InvitedPage(
            frame,
            initiative.reference(),
            initiative.name(),
            new ActivityWords(frame.texts(), clock).next(initiative),
            invited.stream().filter(some -> some.person().email().isPresent()).count(),
            invited.stream()
                .filter(some -> some.person().email().isEmpty())
                .map(
                    some ->
                        new InvitedPage.Call(
                            some.reference(),
                            some.person().shortName(),
                            some.mayBeCalled() ? some.person().telephone() : Optional.empty()))
                .toList()));
  }

  private Gathering found(String district, String topic) {
    return gatherings.find(visitor, district, topic).orElseThrow(NotFoundException::new);
  }

  static String path(Gathering gathering) {
    return UriBuilder.fromPath("/team/samen/{district}/{topic}")
        .build(gathering.district(), gathering.topic())
        .getPath();
  }

  private View page(Gathering gathering, Fields fields, Problems problems) {
    return new View(
        "team/beginning",
        new BeginningPage(
            frames.frame(),
            problems,
            fields,
            path(gathering),
            words.topic(gathering),
            words.district(gathering),
            gathering.size(),
            places.locations().stream()
                .sorted(words.nearestFirst(gathering))
                .map(
                    place ->
                        new Option(
                            place.code(),
                            place.name() + ", " + place.neighbourhood().name(),
                            place.code().equals(fields.line("waar"))))
                .toList()));
  }
}
