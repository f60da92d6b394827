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
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.AlreadyDecided;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Reviews;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequestForm;
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

  private static final int LONGEST_SENTENCE = 1000;
  private static final Set<String> FIELDS = Set.of("beslissing", "zin", "reden", "korte-tekst");

  @Inject private QueueViews views;
  @Inject private Reviews reviews;
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
  @Inject private java.time.Clock clock;

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
    judging.noted(review, visitor, "taken", "");
    return flash.seeOther("/team/lezen/" + reference, "flash.taken");
  }

  /** A member decides. Who comes second is told who was first; what she typed is still there. */
  @POST
  @Path("/{reference}/beslissing")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response decide(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    Fields fields = storable(Fields.posted(form));
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields, page(reference));
    }
    Review review = reviews.hold(visitor, reference).orElseThrow(NotFoundException::new);
    Problems problems = check(review, fields);
    if (problems.none()) {
      try {
        Decision decision = Decision.of(fields.line("beslissing")).orElseThrow();
        judging.decide(review, decision, fields, visitor);
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

  private Problems check(Review review, Fields fields) {
    Problems problems = new Problems(frames.texts());
    Optional<Decision> decision = Decision.of(fields.line("beslissing"));
    if (!review.waiting()) {
      return problems;
    }
    if (decision.isEmpty()) {
      problems.add("beslissing", "queue.choose");
      return problems;
    }
    if (decision.get().needsSentence() && fields.text("zin").isEmpty()) {
      problems.add("zin", "queue.sentence.empty");
    }
    if (decision.get() == Decision.DECLINE && DeclineReason.of(fields.line("reden")).isEmpty()) {
      problems.add("reden", "queue.reason.empty");
    }
    if (fields.line("korte-tekst").length() > HelpRequestForm.LONGEST_PUBLIC_TEXT) {
      problems.add("korte-tekst", "ask.public.long", HelpRequestForm.LONGEST_PUBLIC_TEXT);
    }
    if (fields.text("zin").length() > LONGEST_SENTENCE) {
      problems.add("zin", "queue.sentence.long", LONGEST_SENTENCE);
    }
    boolean tells =
        screening.findings(fields.line("korte-tekst")).stream()
            .anyMatch(finding -> finding.kind().isPersonalData());
    if (decision.get() == Decision.APPROVE && tells) {
      problems.add("korte-tekst", "ask.public.personal");
    }
    if (decision.get() == Decision.APPROVE && !judging.mayBeShown(review, visitor)) {
      problems.add("beslissing", "queue.not-to-be-shown");
    }
    return problems;
  }

  private Fields storable(Fields posted) {
    Fields fields = posted.only(FIELDS);
    return fields
        .with("zin", redaction.storable(fields.text("zin")))
        .with("korte-tekst", redaction.storable(fields.line("korte-tekst")));
  }

  private String first(AlreadyDecided second) {
    return second.memberId().flatMap(people::find).map(Person::firstName).orElse("?");
  }

  private String when(AlreadyDecided second) {
    return second.moment().map(new SpokenTime(frames.texts(), clock)::ago).orElse("");
  }
}
