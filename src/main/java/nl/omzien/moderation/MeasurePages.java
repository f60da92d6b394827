package nl.omzien.moderation;

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
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import nl.omzien.platform.History;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** What the team did about me: why, until when, and a colleague who looks again. */
@Path("/mijn/maatregelen")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MeasurePages {

  private static final String PAGE = "/mijn/maatregelen";

  @Inject private Measures measures;
  @Inject private MeasureLetters letters;
  @Inject private Redaction redaction;
  @Inject private Drafts drafts;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** All of them. */
  @GET
  @Transactional
  public View mine() {
    Frame frame = frames.frame();
    return new View(
        "moderation/measures",
        new MeasurePage(
            frame,
            measures.mine(visitor).stream()
                .map(
                    one ->
                        new MeasurePage.Row(
                            one.reference(),
                            frame.t("measure.kind." + one.kind().code()),
                            letters.statement(one, frame.texts())))
                .toList()));
  }

  /** The form to ask a colleague to look again. */
  @GET
  @Path("/{reference}/opnieuw")
  @Transactional
  public Response form(@PathParam("reference") String reference) {
    Measure measure = own(reference);
    Fields typed =
        drafts.find(request, path(reference), visitor.personId()).orElseGet(Fields::none);
    return measure.mayAskAgain()
        ? page(200, measure, typed, new Problems(frames.texts()))
        : Response.seeOther(URI.create(PAGE)).build();
  }

  /** She asks. Twice is once. */
  @POST
  @Path("/{reference}/opnieuw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response again(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = Fields.posted(posted).only(Set.of("woorden"));
    fields = fields.with("woorden", redaction.storable(fields.text("woorden")));
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields);
    }
    Measure measure = own(reference);
    Problems problems = AppealPages.check(fields.text("woorden"), new Problems(frames.texts()));
    if (!problems.none()) {
      return page(422, measure, fields, problems);
    }
    if (measure.mayAskAgain()) {
      measure.askAgain(fields.text("woorden"), clock.instant());
      history.add(Measure.KIND, measure.id(), visitor.id(), "asked-again", "");
      letters.asked(measure);
    }
    drafts.forget(request, path(reference), visitor.personId());
    return flash.seeOther(PAGE, "flash.appealed");
  }

  private Measure own(String reference) {
    return measures.holdMine(visitor, reference).orElseThrow(NotFoundException::new);
  }

  private Response page(int status, Measure measure, Fields typed, Problems problems) {
    Frame frame = frames.frame();
    return Response.status(status)
        .entity(
            new View(
                "moderation/appeal",
                new AppealPage(
                    frame,
                    problems,
                    path(measure.reference()),
                    PAGE,
                    letters.statement(measure, frame.texts()),
                    typed.text("woorden"))))
        .build();
  }

  private static String path(String reference) {
    return PAGE + "/" + reference + "/opnieuw";
  }
}
