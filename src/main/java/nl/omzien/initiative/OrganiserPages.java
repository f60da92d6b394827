package nl.omzien.initiative;

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
import java.time.Clock;
import nl.omzien.moderation.Appeals;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.moderation.Screening;
import nl.omzien.place.Location;
import nl.omzien.platform.History;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/**
 * What organisers do with their own initiative: see how it stands, change it, say that it holds,
 * end it. Whoever is not one of them does not find it.
 */
@Path("/mijn/initiatieven/{reference}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OrganiserPages {

  @Inject private Initiatives initiatives;
  @Inject private OrganiserViews views;
  @Inject private InitiativeViews forms;
  @Inject private Begun begun;
  @Inject private DateNews news;
  @Inject private Screening screening;
  @Inject private Redaction redaction;
  @Inject private Appeals appeals;
  @Inject private Album album;
  @Inject private History history;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** How it stands. */
  @GET
  @Transactional
  public View one(@PathParam("reference") String reference) {
    visitor.id();
    Initiative mine = initiatives.mine(visitor, reference).orElseThrow(NotFoundException::new);
    Fields typed =
        drafts.find(request, page(reference), visitor.personId()).orElseGet(Fields::none);
    return views.page(mine, typed, new Problems(frames.texts()));
  }

  /** The form to change it. */
  @GET
  @Path("/wijziging")
  @Transactional
  public View change(@PathParam("reference") String reference) {
    visitor.id();
    Initiative mine = initiatives.mine(visitor, reference).orElseThrow(NotFoundException::new);
    Fields fields =
        drafts
            .find(request, changing(reference), visitor.personId())
            .orElseGet(() -> InitiativeViews.fields(mine));
    return form(mine, fields, new Problems(frames.texts()));
  }

  /** Changes it: the team reads it again. The same again is no change. */
  @POST
  @Path("/wijziging")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keepChange(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = InitiativeForm.storable(Fields.posted(posted), redaction);
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields);
    }
    Initiative mine = held(reference);
    InitiativeForm form = forms.form(fields);
    Problems problems = form.check(frames.texts(), clock.instant());
    if (!problems.none()) {
      return Response.status(422).entity(form(mine, fields, problems)).build();
    }
    Timetable times = form.timetable("[]").keeping(mine.timetable());
    Recurrence before = mine.recurrence();
    Location where = mine.location();
    mine.change(form.story(), form.location().orElseThrow(), times, clock.instant());
    news.changed(mine, before, where, "");
    Welcome welcome = mine.welcome();
    mine.welcome(
        form.costs(),
        welcome.signUp(),
        welcome.capacity(),
        form.wheelchair(),
        form.firstTimeAlong());
    mine.about(begun.skills(form.story()), form.languages());
    mine.reaches(form.scope());
    album.follow(mine);
    mine.review().alarm(screening.danger(mine.toldText()));
    appeals.lapse(mine.review());
    history.add(Initiative.KIND, mine.id(), visitor.id(), "changed", "");
    drafts.forget(request, changing(reference), visitor.personId());
    return flash.seeOther(page(reference), "flash.initiative-changed");
  }

  /** All of it still holds. Twice is once. */
  @POST
  @Path("/bevestiging")
  @Transactional
  public Response confirm(@PathParam("reference") String reference) {
    Initiative mine = held(reference);
    if (mine.status() != InitiativeStatus.ENDED) {
      mine.confirm(clock.instant());
      history.add(Initiative.KIND, mine.id(), visitor.id(), "confirmed", "");
    }
    return flash.seeOther(page(reference), "flash.initiative-confirmed");
  }

  /** It is over. Twice is once. */
  @POST
  @Path("/einde")
  @Transactional
  public Response end(@PathParam("reference") String reference) {
    Initiative mine = held(reference);
    if (mine.status() != InitiativeStatus.ENDED) {
      mine.end();
      news.over(mine);
      album.clear(mine, visitor);
      appeals.lapse(mine.review());
      history.add(Initiative.KIND, mine.id(), visitor.id(), "ended", "");
    }
    return flash.seeOther(page(reference), "flash.initiative-ended");
  }

  private View form(Initiative mine, Fields fields, Problems problems) {
    boolean asked = mine.review().status() == ReviewStatus.CHANGE_ASKED;
    return forms.form(
        fields, problems, changing(mine.reference()), true, asked ? mine.review().sentence() : "");
  }

  private Initiative held(String reference) {
    visitor.id();
    return initiatives.holdMine(visitor, reference).orElseThrow(NotFoundException::new);
  }

  private static String changing(String reference) {
    return page(reference) + "/wijziging";
  }

  /** The page of one initiative for its organisers. */
  static String page(String reference) {
    return "/mijn/initiatieven/" + reference;
  }
}
