package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Report;
import nl.omzien.moderation.ReportStatus;
import nl.omzien.moderation.Reports;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Reviews;
import nl.omzien.moderation.Shown;
import nl.omzien.moderation.ShownSource;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** What people say is not right: the team answers all about one thing at once. */
@Path("/team/signalen")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SignalPages {

  @Inject private SignalViews views;
  @Inject @Any private Instance<ShownSource> sources;
  @Inject private Reports reports;
  @Inject private Reviews reviews;
  @Inject private Readings readings;
  @Inject private ReportAnswers answers;
  @Inject private Removal removal;
  @Inject private Redaction redaction;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private HttpServletRequest request;

  /** Everything that waits. */
  @GET
  @Transactional
  public View all() {
    visitor.requireStaff();
    return views.all();
  }

  /** One thing. */
  @GET
  @Path("/{reference}")
  @Transactional
  public View one(@PathParam("reference") String reference) {
    visitor.requireStaff();
    Fields typed =
        drafts.find(request, page(reference), visitor.personId()).orElseGet(Fields::none);
    return views.one(found(reference), about(reference), typed, new Problems(frames.texts()));
  }

  /** A member answers: it stays, it was mended, it is taken down, or it was gone. */
  @POST
  @Path("/{reference}/antwoord")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response answer(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    SignalForm form = SignalForm.of(posted, redaction);
    if (!visitor.signedIn()) {
      throw new SignInNeeded(form.fields(), page(reference));
    }
    visitor.requireStaff();
    Optional<Review> review = reviews.hold(visitor, reference);
    Shown shown = found(reference);
    List<Report> about = about(reference);
    if (about.stream().noneMatch(report -> report.status() == ReportStatus.OPEN)) {
      return again(409, shown, about, form, "signal.already");
    }
    Problems problems = form.check(shown, frames.texts());
    if (!problems.none()) {
      return Response.status(422).entity(views.one(shown, about, form.fields(), problems)).build();
    }
    ReportStatus outcome = form.outcome(shown).orElseThrow();
    if (answers.answer(reference, outcome, visitor.id(), form.word()) == 0) {
      return again(409, shown, about, form, "signal.already");
    }
    if (outcome == ReportStatus.TAKEN_DOWN) {
      Reading reading =
          readings
              .of(review.orElseThrow(), visitor, frames.texts())
              .orElseThrow(NotFoundException::new);
      removal.of(reading, form.reason().orElseThrow(), form.sentence(), visitor);
    }
    drafts.forget(request, page(reference), visitor.personId());
    return flash.seeOther("/team/signalen", "flash.signal-" + outcome.code());
  }

  private Response again(
      int status, Shown shown, List<Report> about, SignalForm form, String problem) {
    Problems problems = new Problems(frames.texts());
    problems.add("antwoord", problem);
    return Response.status(status).entity(views.one(shown, about, form.fields(), problems)).build();
  }

  private List<Report> about(String reference) {
    List<Report> about = reports.about(visitor, reference);
    if (about.isEmpty()) {
      throw new NotFoundException();
    }
    return about;
  }

  private Shown found(String reference) {
    return sources.stream()
        .flatMap(source -> source.forTeam(visitor, reference).stream())
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private static String page(String reference) {
    return "/team/signalen/" + reference;
  }
}
