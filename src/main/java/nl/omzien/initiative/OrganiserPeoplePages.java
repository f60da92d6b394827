package nl.omzien.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Redaction;
import nl.omzien.person.People;
import nl.omzien.platform.Email;
import nl.omzien.platform.History;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;

/** Whose it is: asking a second organiser, handing over, leaving; and asking the team for help. */
@Path("/mijn/initiatieven/{reference}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OrganiserPeoplePages {

  private static final int LONGEST = 1000;

  @Inject private Initiatives initiatives;
  @Inject private Invitations invitations;
  @Inject private SupportQuestions questions;
  @Inject private OrganiserViews views;
  @Inject private Redaction redaction;
  @Inject private People people;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;

  /** Asks somebody to join, or to take it over, by mail. */
  @POST
  @Path("/uitnodiging")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response invite(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = Fields.posted(posted).only(Set.of("email", "overdracht"));
    Initiative mine = held(reference, fields);
    Problems problems = new Problems(frames.texts());
    Optional<Email> email = Email.parse(fields.line("email"));
    if (email.isEmpty()) {
      problems.add("email", "sign-in.email.problem");
    } else if (!invitations.room(mine)) {
      problems.add("email", "organiser.invite.many");
    }
    if (mine.status() == InitiativeStatus.ENDED) {
      problems.add("email", "organiser.invite.ended");
    }
    if (!problems.none()) {
      return Response.status(422).entity(views.page(mine, fields, problems)).build();
    }
    boolean over = fields.ticked("overdracht") || mine.team().isPresent();
    invitations.send(mine, email.get(), over, people.find(visitor.id()).orElseThrow());
    return flash.seeOther(OrganiserPages.page(reference), "flash.organiser-invited");
  }

  /** She leaves; the last one cannot. */
  @POST
  @Path("/vertrek")
  @Transactional
  public Response leave(@PathParam("reference") String reference) {
    Initiative mine = held(reference, Fields.none());
    try {
      mine.leftBy(visitor.id());
    } catch (LastOrganiser last) {
      Problems problems = new Problems(frames.texts());
      problems.add("email", "organiser.leave.last");
      return Response.status(409).entity(views.page(mine, Fields.none(), problems)).build();
    }
    history.add(Initiative.KIND, mine.id(), visitor.id(), "left", "");
    return flash.seeOther("/mijn", "flash.organiser-left");
  }

  /** A room, money, attention: the team hears what she needs. */
  @POST
  @Path("/steun")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response support(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = Fields.posted(posted).only(Set.of("soort", "vraag", "nummer"));
    fields = fields.with("vraag", redaction.storable(fields.text("vraag")));
    Initiative mine = held(reference, fields);
    Problems problems = new Problems(frames.texts());
    Optional<SupportQuestion.Kind> kind = SupportQuestion.Kind.of(fields.line("soort"));
    if (kind.isEmpty()) {
      problems.add("soort", "support.kind.empty");
    }
    if (fields.text("vraag").isEmpty()) {
      problems.add("vraag", "initiative.empty");
    } else if (fields.text("vraag").length() > LONGEST) {
      problems.add("vraag", "initiative.long", LONGEST);
    }
    if (!problems.none()) {
      return Response.status(422).entity(views.page(mine, fields, problems)).build();
    }
    questions.ask(
        fields.line("nummer"),
        mine,
        people.find(visitor.id()).orElseThrow(),
        kind.get(),
        fields.text("vraag"));
    return flash.seeOther(OrganiserPages.page(reference), "flash.support-asked");
  }

  private Initiative held(String reference, Fields fields) {
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields, OrganiserPages.page(reference));
    }
    return initiatives.holdMine(visitor, reference).orElseThrow(NotFoundException::new);
  }
}
