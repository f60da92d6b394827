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
import java.util.Optional;
import java.util.Set;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.SupportQuestion;
import nl.omzien.initiative.SupportQuestions;
import nl.omzien.moderation.DecidedBefore;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.RemovalProposal;
import nl.omzien.moderation.RemovalProposals;
import nl.omzien.moderation.ReportStatus;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Reviews;
import nl.omzien.platform.History;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Letters;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/**
 * Initiatives on the team's side. It answers what organisers ask, and takes down only with a
 * colleague; there is no address by which it could change a word.
 */
@Path("/team/initiatieven")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class InitiativePages {

  private static final int LONGEST = 1000;

  @Inject private InitiativeTeamViews views;
  @Inject private Initiatives initiatives;
  @Inject private SupportQuestions questions;
  @Inject private RemovalProposals proposals;
  @Inject private Reviews reviews;
  @Inject private Readings readings;
  @Inject private Removal removal;
  @Inject private ReportAnswers answers;
  @Inject private Redaction redaction;
  @Inject private Letters letters;
  @Inject private History history;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** All of her districts. */
  @GET
  @Transactional
  public View all() {
    visitor.requireStaff();
    return views.all();
  }

  /** One of them. */
  @GET
  @Path("/{reference}")
  @Transactional
  public View one(@PathParam("reference") String reference) {
    visitor.requireStaff();
    Fields typed =
        drafts.find(request, page(reference), visitor.personId()).orElseGet(Fields::none);
    return views.one(found(reference), typed, new Problems(frames.texts()));
  }

  /** A member would take it down; a colleague must agree. */
  @POST
  @Path("/{reference}/weghalen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response propose(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = typed(posted, reference);
    Review review = reviews.hold(visitor, reference).orElseThrow(NotFoundException::new);
    Initiative initiative = found(reference);
    Problems problems = new Problems(frames.texts());
    Optional<DeclineReason> reason = DeclineReason.of(fields.line("reden"));
    if (reason.isEmpty()) {
      problems.add("reden", "queue.reason.empty");
    }
    check(problems, fields, "zin");
    if (!problems.none()) {
      return Response.status(422).entity(views.one(initiative, fields, problems)).build();
    }
    proposals.add(
        new RemovalProposal(
            review, visitor.id(), reason.get(), fields.text("zin"), clock.instant()));
    noted(initiative, "removal-proposed", fields.text("zin"));
    drafts.forget(request, page(reference), visitor.personId());
    return flash.seeOther(page(reference), "flash.removal-proposed");
  }

  /** A colleague agrees: it is taken down, and its organisers hear why. */
  @POST
  @Path("/{reference}/weghalen/bevestiging")
  @Transactional
  public Response agree(@PathParam("reference") String reference) {
    visitor.requireStaff();
    Review review = reviews.hold(visitor, reference).orElseThrow(NotFoundException::new);
    Initiative initiative = found(reference);
    Optional<RemovalProposal> proposal = proposals.of(review);
    if (proposal.isEmpty()) {
      return flash.seeOther(page(reference), "flash.removal-none");
    }
    try {
      proposal.get().refuse(visitor.id());
    } catch (DecidedBefore herself) {
      Problems problems = new Problems(frames.texts());
      problems.add("zin", "team-initiative.remove.yourself");
      return Response.status(409).entity(views.one(initiative, Fields.none(), problems)).build();
    }
    Reading reading =
        readings.of(review, visitor, frames.texts()).orElseThrow(NotFoundException::new);
    proposals.drop(review);
    removal.of(reading, proposal.get().reason(), proposal.get().sentence(), visitor);
    answers.answer(reference, ReportStatus.TAKEN_DOWN, visitor.id(), "");
    return flash.seeOther(page(reference), "flash.removal-done");
  }

  /** Nobody takes it down after all. */
  @POST
  @Path("/{reference}/weghalen/intrekking")
  @Transactional
  public Response drop(@PathParam("reference") String reference) {
    visitor.requireStaff();
    Review review = reviews.hold(visitor, reference).orElseThrow(NotFoundException::new);
    Initiative initiative = found(reference);
    proposals.drop(review);
    noted(initiative, "removal-dropped", "");
    return flash.seeOther(page(reference), "flash.removal-dropped");
  }

  /** A member answers what organisers asked. Twice is once. */
  @POST
  @Path("/{reference}/steun/{question}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response support(
      @PathParam("reference") String reference,
      @PathParam("question") String question,
      MultivaluedMap<String, String> posted) {
    Fields fields = typed(posted, reference);
    Initiative initiative = found(reference);
    Problems problems = new Problems(frames.texts());
    check(problems, fields, "zin-" + question);
    if (!problems.none()) {
      return Response.status(422).entity(views.one(initiative, fields, problems)).build();
    }
    questions.hold(visitor, question).ifPresent(held -> answered(held, fields.text("zin")));
    return flash.seeOther(page(reference), "flash.support-answered");
  }

  private void answered(SupportQuestion question, String words) {
    if (question.answer(visitor.id(), words, clock.instant())) {
      noted(question.initiative(), "support-answered", "");
      letters
          .to(question.askedBy(), "support-answered")
          .action("action", "/mijn/initiatieven/" + question.initiative().reference())
          .send();
    }
  }

  private static void check(Problems problems, Fields fields, String field) {
    if (fields.text("zin").isEmpty()) {
      problems.add(field, "queue.sentence.empty");
    } else if (fields.text("zin").length() > LONGEST) {
      problems.add(field, "queue.sentence.long", LONGEST);
    }
  }

  private Fields typed(MultivaluedMap<String, String> posted, String reference) {
    Fields fields = Fields.posted(posted).only(Set.of("reden", "zin"));
    fields = fields.with("zin", redaction.storable(fields.text("zin")));
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields, page(reference));
    }
    visitor.requireStaff();
    return fields;
  }

  private Initiative found(String reference) {
    return initiatives.forTeam(visitor, reference).orElseThrow(NotFoundException::new);
  }

  private void noted(Initiative initiative, String event, String note) {
    history.add(Initiative.KIND, initiative.id(), visitor.id(), event, note);
  }

  private static String page(String reference) {
    return "/team/initiatieven/" + reference;
  }
}
