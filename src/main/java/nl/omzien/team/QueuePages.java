package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Optional;
import nl.omzien.moderation.AlreadyDecided;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.moderation.Reviews;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
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
    Review review = reviews.find(visitor, reference).orElseThrow(NotFoundException::new);
    looked(review);
    return views.queue(Optional.of(review), Fields.none(), new Problems(frames.texts()));
  }

  private void looked(Review review) {
    history.viewed(review.kind().name(), review.id(), visitor.id(), "full-text");
  }

  /** A member takes an item: from now on it is hers. */
  @POST
  @Path("/{reference}/overname")
  @Transactional
  public Response take(@PathParam("reference") String reference) {
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
    Fields fields = storable(Fields.posted(form));
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields);
    }
    Review review = reviews.hold(visitor, reference).orElseThrow(NotFoundException::new);
    Reading reading = reading(review);
    Problems problems = check(reading, fields);
    if (problems.none()) {
      try {
        Decision decision = Decision.of(fields.line("beslissing")).orElseThrow();
        judging.decide(reading, decision, fields, visitor);
        return flash.seeOther("/team/lezen", "flash.decided-" + decision.code());
      } catch (AlreadyDecided second) {
        problems.add("beslissing", "queue.already-decided", first(second), when(second));
      }
    }
    return Response.status(problems.of("beslissing") == null ? 422 : 409)
        .entity(views.queue(Optional.of(review), fields, problems))
        .build();
  }

  private Problems check(Reading reading, Fields fields) {
    Problems problems = new Problems(frames.texts());
    Optional<Decision> decision = Decision.of(fields.line("beslissing"));
    if (!reading.content().review().waiting()) {
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
    if (decision.get() == Decision.APPROVE && tells(reading, fields)) {
      if (reading.content().review().kind() == ReviewKind.REQUEST) {
        problems.add("korte-tekst", "ask.public.personal");
      } else {
        problems.add("zin", "queue.offer.personal");
      }
    }
    if (decision.get() == Decision.APPROVE && !reading.content().mayBeShown()) {
      problems.add("beslissing", "queue.not-to-be-shown");
    }
    return problems;
  }

  /** Whether others would read personal data in it. */
  private boolean tells(Reading reading, Fields fields) {
    String wording = fields.line("korte-tekst");
    return screening.findings(wording.isEmpty() ? reading.content().publicText() : wording).stream()
        .anyMatch(finding -> finding.kind().isPersonalData());
  }

  private Reading reading(Review review) {
    return readings.of(review, visitor, frames.texts()).orElseThrow(NotFoundException::new);
  }

  private Fields storable(Fields fields) {
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
