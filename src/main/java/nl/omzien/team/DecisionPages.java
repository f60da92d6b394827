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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import nl.omzien.moderation.AlreadyDecided;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Reviews;
import nl.omzien.moderation.Screening;
import nl.omzien.moderation.Verdict;
import nl.omzien.moderation.Verdicts;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** One member decides about one item, and can take that back for some seconds. */
@Path("/team/lezen/{reference}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DecisionPages {

  @Inject private QueueViews views;
  @Inject private Reviews reviews;
  @Inject private Readings readings;
  @Inject private Verdicts verdicts;
  @Inject private Judging judging;
  @Inject private Care care;
  @Inject private Visitor visitor;
  @Inject private People people;
  @Inject private Screening screening;
  @Inject private Redaction redaction;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Drafts drafts;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  /** A member decides. Who comes second is told who was first; what she typed is still there. */
  @POST
  @Path("/beslissing")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response decide(
      @PathParam("reference") String reference,
      @QueryParam("toon") String show,
      MultivaluedMap<String, String> form) {
    DecisionForm typed = DecisionForm.of(form, redaction);
    if (!visitor.signedIn()) {
      throw new SignInNeeded(typed.fields(), QueueItemPages.page(reference));
    }
    QueueFilter filter = QueueFilter.of(show);
    Review review = reviews.hold(visitor, reference).orElseThrow(NotFoundException::new);
    Reading reading =
        readings.of(review, visitor, frames.texts()).orElseThrow(NotFoundException::new);
    Problems problems = new Problems(frames.texts());
    try {
      verdicts.refuseSecond(review);
      typed = typed.composed(reading.content().person().language());
      problems = typed.check(reading, care.of(reading), screening, frames.texts());
      if (problems.none()) {
        return decided(reading, typed, filter);
      }
    } catch (AlreadyDecided second) {
      problems.add("beslissing", "queue.already-decided", first(second), when(second));
      return again(Response.Status.CONFLICT.getStatusCode(), review, filter, typed, problems);
    }
    return again(422, review, filter, typed, problems);
  }

  private Response decided(Reading reading, DecisionForm typed, QueueFilter filter) {
    Decision decision = typed.decision().orElseThrow();
    boolean left = judging.decide(reading, decision, typed.fields(), visitor);
    String reference = reading.content().review().reference();
    drafts.forget(request, QueueItemPages.page(reference), visitor.personId());
    String next = "/team/lezen" + filter.query();
    return left
        ? flash.seeOther(next, "flash.decided-" + decision.code())
        : Response.seeOther(URI.create(next)).build();
  }

  /** The item with what was typed, and what is wrong with it. */
  private Response again(
      int status, Review review, QueueFilter filter, DecisionForm typed, Problems problems) {
    return Response.status(status)
        .entity(views.item(review, filter, typed.fields(), problems))
        .build();
  }

  /** A decision that was not good is answered at this address; whoever opens it wants the item. */
  @GET
  @Path("/beslissing")
  public Response backFromDecision(@PathParam("reference") String reference) {
    return backToItem(reference);
  }

  /** What could not be taken back is answered at this address. */
  @GET
  @Path("/ongedaan")
  public Response backFromUndo(@PathParam("reference") String reference) {
    return backToItem(reference);
  }

  private Response backToItem(String reference) {
    visitor.requireStaff();
    return Response.seeOther(UriBuilder.fromPath("/team/lezen/{reference}").build(reference))
        .build();
  }

  /** She takes her decision back: the item is there again, with what she typed. */
  @POST
  @Path("/ongedaan")
  @Transactional
  public Response undo(@PathParam("reference") String reference, @QueryParam("toon") String show) {
    Review review =
        reviews.hold(visitor.requireStaff(), reference).orElseThrow(NotFoundException::new);
    Optional<Verdict> pending = verdicts.pending(review);
    Optional<Verdict> hers = pending.filter(verdict -> visitor.isPerson(verdict.memberId()));
    if (hers.isEmpty()) {
      String why = pending.isPresent() ? "queue.undo.other" : "queue.undo.sent";
      return Response.status(Response.Status.CONFLICT)
          .entity(new View("team/sent", new SentPage(frames.frame(), frames.texts().of(why))))
          .build();
    }
    verdicts.remove(hers.get());
    String page = QueueItemPages.page(reference);
    return Response.fromResponse(
            flash.seeOther(page + QueueFilter.of(show).query(), "flash.taken-back"))
        .cookie(drafts.keep(request, page, Judging.typed(hers.get())))
        .build();
  }

  private String first(AlreadyDecided second) {
    return second.memberId().flatMap(people::find).map(Person::firstName).orElse("?");
  }

  private String when(AlreadyDecided second) {
    return second.moment().map(new SpokenTime(frames.texts(), clock)::ago).orElse("");
  }
}
