package nl.omzien.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import nl.omzien.moderation.Redaction;
import nl.omzien.platform.Secrets;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** Beginning an initiative: one form, then what others will read. Who she is comes last. */
@Path("/initiatieven/nieuw")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BeginPages {

  private static final String FORM = "/initiatieven/nieuw";
  private static final String PREVIEW = "/initiatieven/nieuw/controle";

  @Inject private InitiativeViews views;
  @Inject private Begun begun;
  @Inject private Drafts drafts;
  @Inject private Redaction redaction;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** The form. */
  @GET
  @Transactional
  public View form() {
    return views.form(kept(), new Problems(frames.texts()), FORM, false, "");
  }

  /** Keeps what she filled in and shows what others will read. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keep(MultivaluedMap<String, String> posted) {
    Fields fields = InitiativeForm.storable(Fields.posted(posted), redaction);
    fields = fields.with(InitiativeForm.NUMBER, kept().line(InitiativeForm.NUMBER));
    Problems problems = views.form(fields).check(frames.texts(), clock.instant());
    if (!problems.none()) {
      return Response.status(422)
          .entity(views.form(fields, problems, FORM, false, ""))
          .cookie(drafts.keep(request, PREVIEW, fields))
          .build();
    }
    return Response.seeOther(URI.create(PREVIEW))
        .cookie(drafts.keep(request, PREVIEW, fields))
        .build();
  }

  /** What others will read. */
  @GET
  @Path("/controle")
  @Transactional
  public Response preview() {
    Fields fields = kept();
    return views.form(fields).check(frames.texts(), clock.instant()).none()
        ? Response.ok(views.preview(fields)).build()
        : Response.seeOther(URI.create(FORM)).build();
  }

  /** Begins it: the team reads it. The same form sent twice begins one initiative. */
  @POST
  @Path("/controle")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response begin(MultivaluedMap<String, String> posted) {
    Fields fields = kept();
    String number = Fields.posted(posted).line(InitiativeForm.NUMBER);
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields);
    }
    var earlier = begun.earlier(number, visitor);
    if (earlier.isPresent()) {
      return thanks(earlier.get());
    }
    InitiativeForm form = views.form(fields);
    if (!form.check(frames.texts(), clock.instant()).none()) {
      return Response.seeOther(URI.create(FORM)).build();
    }
    Initiative initiative = begun.by(visitor, form, number);
    drafts.forget(request, PREVIEW, visitor.personId());
    return thanks(initiative);
  }

  private Response thanks(Initiative initiative) {
    return flash.seeOther(OrganiserPages.page(initiative.reference()), "flash.initiative-begun");
  }

  /** Her draft; the number of the form is made once, and comes back when she sends it twice. */
  private Fields kept() {
    Fields draft = drafts.find(request, PREVIEW, visitor.personId()).orElseGet(Fields::none);
    return draft.line(InitiativeForm.NUMBER).isEmpty()
        ? draft.with(InitiativeForm.NUMBER, Secrets.token())
        : draft;
  }
}
