package nl.omzien.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
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
import nl.omzien.moderation.Measures;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.moderation.Screening;
import nl.omzien.platform.History;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** What a resident may do with a request of her own: change its texts, take it back. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MyRequestPages {

  @Inject private HelpRequests requests;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Drafts drafts;
  @Inject private AskViews views;
  @Inject private Redaction redaction;
  @Inject private Screening screening;
  @Inject private Appeals appeals;
  @Inject private Measures measures;
  @Inject private History history;
  @Inject private Event<HelpRequestClosed> closed;
  @Inject private Flash flash;
  @Inject private Clock clock;
  @Inject private HttpServletRequest servletRequest;

  /** The form to change her texts. */
  @GET
  @Path("mijn/vragen/{reference}/wijziging")
  @Transactional
  public View change(@PathParam("reference") String reference) {
    HelpRequest request = own(reference);
    Fields fields =
        drafts
            .find(servletRequest, path(reference), visitor.personId())
            .orElseGet(
                () ->
                    Fields.none()
                        .with("tekst", request.asked().toldText())
                        .with("korte-tekst", request.asked().publicText()));
    return page(request, fields, new Problems(frames.texts()));
  }

  /** Changes them: the team reads it again. */
  @POST
  @Path("mijn/vragen/{reference}/wijziging")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keepChange(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    Fields fields = HelpRequestForm.storable(Fields.posted(form), redaction);
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields);
    }
    HelpRequest request = own(reference);
    measures.requireMayPost(request.person());
    Problems problems = views.form(fields).checkWords();
    views.form(fields).checkPublicText().all().forEach(problems::add);
    if (!screening.personal(fields.line("korte-tekst")).isEmpty()) {
      problems.add("korte-tekst", "ask.public.personal");
    }
    if (!problems.none()) {
      return Response.status(422).entity(page(request, fields, problems)).build();
    }
    request.change(
        request.asked().rewritten(fields.text("tekst"), fields.line("korte-tekst")),
        clock.instant());
    request.review().alarm(screening.danger(request.toldText()));
    appeals.lapse(request.review());
    history.add(HelpRequest.KIND, request.id(), visitor.id(), "changed", "");
    drafts.forget(servletRequest, path(reference), visitor.personId());
    return flash.seeOther("/mijn/vragen/" + reference, "flash.changed");
  }

  /** Takes it back. Twice is once. */
  @POST
  @Path("mijn/vragen/{reference}/intrekking")
  @Transactional
  public Response withdraw(@PathParam("reference") String reference) {
    HelpRequest request = own(reference);
    if (request.status() != HelpRequestStatus.WITHDRAWN) {
      request.withdraw(clock.instant());
      history.add(HelpRequest.KIND, request.id(), visitor.id(), "withdrawn", "");
      closed.fire(new HelpRequestClosed(request));
    }
    return flash.seeOther("/mijn/vragen/" + reference, "flash.withdrawn");
  }

  private View page(HelpRequest request, Fields fields, Problems problems) {
    boolean asked = request.review().status() == ReviewStatus.CHANGE_ASKED;
    return new View(
        "request/change",
        new ChangePage(
            frames.frame(),
            problems,
            fields,
            request.reference(),
            asked ? request.review().sentence() : ""));
  }

  private HelpRequest own(String reference) {
    return requests.mine(visitor, reference).orElseThrow(NotFoundException::new);
  }

  private static String path(String reference) {
    return "/mijn/vragen/" + reference + "/wijziging";
  }
}
