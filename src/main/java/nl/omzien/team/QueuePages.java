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
import java.util.Optional;
import nl.omzien.moderation.AlreadyDecided;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Reviews;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** The reading queue of a team: what waits, danger first; one member decides about one item. */
@Path("/team/lezen")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class QueuePages {

  @Inject private QueueViews views;
  @Inject private Reviews reviews;
  @Inject private Readings readings;
  @Inject private Judging judging;
  @Inject private Visitor visitor;
  @Inject private People people;
  @Inject private Screening screening;
  @Inject private Redaction redaction;
  @Inject private History history;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Drafts drafts;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  /** The queue, with its first item open to read. */
  @GET
  @Transactional
  public View queue() {
    visitor.requireStaff();
    Optional<Review> first =
        reviews.queue(visitor).stream()
            .filter(review -> review.ownerId().map(visitor::isPerson).orElse(true))
            .findFirst();
    first.ifPresent(this::looked);
    return views.queue(first, Fields.none(), new Problems(frames.texts()));
  }

  /** The queue, with this item open. */
  @GET
  @Path("/{reference}")
  @Transactional
  public View item(@PathParam("reference") String reference) {
    visitor.requireStaff();
    Review review = reviews.find(visitor, reference).orElseThrow(NotFoundException::new);
    looked(review);
    Fields typed =
        drafts.find(request, page(reference), visitor.personId()).orElseGet(Fields::none);
    return views.queue(Optional.of(review), typed, new Problems(frames.texts()));
  }

  /** Where the form stands that is sent to the decision. */
  private static String page(String reference) {
    return "/team/lezen/" + reference;
  }

  /** A decision that was not good is answered at this address; whoever opens it wants the item. */
  @GET
  @Path("/{reference}/beslissing")
  public Response backToItem(@PathParam("reference") String reference) {
    visitor.requireStaff();
    return Response.seeOther(UriBuilder.fromPath("/team/lezen/{reference}").build(reference))
        .build();
  }

  private void looked(Review review) {
    history.viewed(review.kind().name(), review.id(), visitor.id(), "full-text");
  }

  /** A member takes an item: from now on it is hers. */
  @POST
  @Path("/{reference}/overname")
  @Transactional
  public Response take(@PathParam("reference") String reference) {
    visitor.requireStaff();
    Review review = reviews.hold(visitor, reference).orElseThrow(NotFoundException::new);
    review.takeOver(visitor.id());
    judging.noted(reading(review), visitor, "taken", "");
    return flash.seeOther("/team/lezen/" + reference, "flash.taken");
  }

  /** A member decides. Who comes second is told who was first; what she typed is still there. */
  @POST
  @Path("/{reference}/beslissing")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response decide(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    DecisionForm typed = DecisionForm.of(form, redaction);
    Fields fields = typed.fields();
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields, page(reference));
    }
    Review review = reviews.hold(visitor, reference).orElseThrow(NotFoundException::new);
    Reading reading = reading(review);
    Problems problems = typed.check(reading, screening, frames.texts());
    if (problems.none()) {
      try {
        Decision decision = typed.decision().orElseThrow();
        judging.decide(reading, decision, fields, visitor);
        drafts.forget(request, page(reference), visitor.personId());
        return flash.seeOther("/team/lezen", "flash.decided-" + decision.code());
      } catch (AlreadyDecided second) {
        problems.add("beslissing", "queue.already-decided", first(second), when(second));
        return again(Response.Status.CONFLICT.getStatusCode(), review, fields, problems);
      }
    }
    return again(422, review, fields, problems);
  }

  /** The item with what was typed, and what is wrong with it. */
  private Response again(int status, Review review, Fields fields, Problems problems) {
    looked(review);
    return Response.status(status)
        .entity(views.queue(Optional.of(review), fields, problems))
        .build();
  }

  private Reading reading(Review review) {
    return readings.of(review, visitor, frames.texts()).orElseThrow(NotFoundException::new);
  }

  private String first(AlreadyDecided second) {
    return second.memberId().flatMap(people::find).map(Person::firstName).orElse("?");
  }

  private String when(AlreadyDecided second) {
    return second.moment().map(new SpokenTime(frames.texts(), clock)::ago).orElse("");
  }
}
