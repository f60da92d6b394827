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
import java.util.Optional;
import nl.omzien.moderation.Measure;
import nl.omzien.moderation.MeasureForm;
import nl.omzien.moderation.Redaction;
import nl.omzien.person.Person;
import nl.omzien.platform.Secrets;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** A member takes a measure about somebody whom she found by an offer or a request. */
@Path("/team/maatregelen/nieuw/{about}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MeasureFormPages {

  @Inject private TeamMeasureViews views;
  @Inject private Measuring measuring;
  @Inject private Volunteers volunteers;
  @Inject private HelpRequests requests;
  @Inject private Redaction redaction;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private HttpServletRequest request;

  /** Whom it is about, and in which district she was found. */
  private record About(Person person, String districtCode) {}

  /** The form. */
  @GET
  @Transactional
  public View form(@PathParam("about") String about) {
    About found = found(about);
    Fields typed =
        drafts
            .find(request, path(about), visitor.personId())
            .orElseGet(() -> Fields.none().with("nummer", Secrets.token()));
    return views.form(about, found.person(), typed, new Problems(frames.texts()));
  }

  /** She takes it, or proposes a ban to a colleague. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response take(@PathParam("about") String about, MultivaluedMap<String, String> posted) {
    MeasureForm form = new MeasureForm(Fields.posted(posted), redaction);
    if (!visitor.signedIn()) {
      throw new SignInNeeded(form.fields());
    }
    About found = found(about);
    Problems problems = form.check(frames.texts(), views.today());
    if (!problems.none()) {
      return Response.status(422)
          .entity(views.form(about, found.person(), form.fields(), problems))
          .build();
    }
    Measure measure =
        measuring.take(
            found.person(), found.districtCode(), form, form.fields().line("nummer"), visitor);
    drafts.forget(request, path(about), visitor.personId());
    return flash.seeOther(
        "/team/maatregelen/" + measure.reference(),
        measure.kind().asksTwo() ? "flash.measure-proposed" : "flash.measure-taken");
  }

  /** Not herself, not a colleague, and only in her own districts. */
  private About found(String about) {
    visitor.requireStaff();
    Optional<About> found =
        volunteers
            .ofTeam(visitor, about)
            .map(one -> new About(one.person(), one.offer().neighbourhood().district().code()))
            .or(
                () ->
                    requests
                        .forTeam(visitor, about)
                        .map(
                            one ->
                                new About(
                                    one.person(), one.asked().neighbourhood().district().code())));
    return found
        .filter(one -> !visitor.isPerson(one.person().id()))
        .filter(one -> one.person().team().isEmpty() && !one.person().coordinator())
        .orElseThrow(NotFoundException::new);
  }

  private static String path(String about) {
    return "/team/maatregelen/nieuw/" + about;
  }
}
