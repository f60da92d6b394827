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
import java.time.Clock;
import java.util.Set;
import nl.omzien.moderation.AlreadyDecided;
import nl.omzien.moderation.Appeal;
import nl.omzien.moderation.Appeals;
import nl.omzien.moderation.DecidedBefore;
import nl.omzien.moderation.Marked;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Reviews;
import nl.omzien.moderation.Screening;
import nl.omzien.moderation.Statements;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Looking again: never by the member who decided. */
@Path("/team/opnieuw-kijken")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SecondLookPages {

  private static final int LONGEST = 1000;

  @Inject private Reviews reviews;
  @Inject private Readings readings;
  @Inject private Appeals appeals;
  @Inject private Statements statements;
  @Inject private Reconsideration reconsideration;
  @Inject private Screening screening;
  @Inject private Redaction redaction;
  @Inject private People people;
  @Inject private History history;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** What was decided, and why its author disagrees. */
  @GET
  @Path("/{reference}")
  @Transactional
  public Response one(@PathParam("reference") String reference) {
    visitor.requireStaff();
    Review review = reviews.find(visitor, reference).orElseThrow(NotFoundException::new);
    Appeal appeal = appeals.latest(review).orElseThrow(NotFoundException::new);
    try {
      appeal.refuse(visitor.id());
    } catch (DecidedBefore | AlreadyDecided refusal) {
      return refused(refusal);
    }
    Fields typed =
        drafts.find(request, page(reference), visitor.personId()).orElseGet(Fields::none);
    return page(200, appeal, typed, new Problems(frames.texts()));
  }

  /** A colleague decides: shown after all, or not. */
  @POST
  @Path("/{reference}/antwoord")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response answer(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = fields(posted, Set.of("antwoord", "zin"), "zin");
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields, page(reference));
    }
    visitor.requireStaff();
    Review review = reviews.hold(visitor, reference).orElseThrow(NotFoundException::new);
    Appeal appeal = appeals.latest(review).orElseThrow(NotFoundException::new);
    try {
      appeal.refuse(visitor.id());
    } catch (DecidedBefore | AlreadyDecided refusal) {
      return refused(refusal);
    }
    Reading reading = reading(review);
    Problems problems = check(fields, reading);
    if (!problems.none()) {
      return page(422, appeal, fields, problems);
    }
    boolean upheld = fields.line("antwoord").equals("tonen");
    reconsideration.answer(appeal, reading, upheld, fields.text("zin"), visitor);
    drafts.forget(request, page(reference), visitor.personId());
    return flash.seeOther("/team/signalen", "flash.looked-again");
  }

  /** A member writes down for an author that she disagrees. */
  @POST
  @Path("/{reference}/namens")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response onBehalf(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = fields(posted, Set.of("woorden"), "woorden");
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields, "/team/brief/" + reference);
    }
    visitor.requireStaff();
    Review review = reviews.hold(visitor, reference).orElseThrow(NotFoundException::new);
    if (fields.text("woorden").isEmpty()) {
      return flash.seeOther("/team/brief/" + reference, "flash.appeal-words");
    }
    reconsideration.ask(reading(review), fields.text("woorden"), visitor);
    drafts.forget(request, "/team/brief/" + reference, visitor.personId());
    return flash.seeOther("/team/brief/" + reference, "flash.appealed-for");
  }

  private Fields fields(MultivaluedMap<String, String> posted, Set<String> names, String free) {
    Fields fields = Fields.posted(posted).only(names);
    return fields.with(free, redaction.storable(fields.text(free)));
  }

  private Problems check(Fields fields, Reading reading) {
    Problems problems = new Problems(frames.texts());
    String answer = fields.line("antwoord");
    if (!Set.of("tonen", "blijft").contains(answer)) {
      problems.add("antwoord", "second-look.choose");
    }
    if (answer.equals("tonen") && !reading.content().mayBeShown()) {
      problems.add("antwoord", "queue.not-to-be-shown");
    }
    if (fields.text("zin").isEmpty()) {
      problems.add("zin", "queue.sentence.empty");
    }
    if (fields.text("zin").length() > LONGEST) {
      problems.add("zin", "queue.sentence.long", LONGEST);
    }
    return problems;
  }

  private Reading reading(Review review) {
    return readings.of(review, visitor, frames.texts()).orElseThrow(NotFoundException::new);
  }

  private Response page(int status, Appeal appeal, Fields fields, Problems problems) {
    Review review = appeal.review();
    history.viewed(review.kind().name(), review.id(), visitor.id(), "appeal");
    Reading reading = reading(review);
    Frame frame = frames.frame();
    String told = reading.content().toldText();
    return Response.status(status)
        .entity(
            new View(
                "team/second-look",
                new SecondLookPage(
                    frame,
                    problems,
                    fields,
                    review.reference(),
                    Marked.pieces(told, screening.findings(told)),
                    reading.content().picture(),
                    reading.content().publicText(),
                    statements.of(review, frame.texts()).orElseThrow(NotFoundException::new),
                    appeal.contestedBy().flatMap(people::find).map(Person::shortName).orElse(""),
                    appeal.words(),
                    new SpokenTime(frame.texts(), clock).moment(appeal.askedAt()),
                    reading.content().mayBeShown())))
        .build();
  }

  private Response refused(RuntimeException refusal) {
    String key = refusal instanceof DecidedBefore ? "second-look.yourself" : "second-look.already";
    Frame frame = frames.frame();
    return Response.status(Response.Status.CONFLICT)
        .entity(
            new View(
                "team/refused",
                new RefusedPage(
                    frame, frame.t(key + ".title"), frame.t(key + ".text"), "/team/signalen")))
        .build();
  }

  private static String page(String reference) {
    return "/team/opnieuw-kijken/" + reference;
  }
}
