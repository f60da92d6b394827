package nl.omzien.match;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import nl.omzien.moderation.Measures;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;

/** What the two may do with a match: say yes or no, say that it is done, say how it went. */
@Path("/")
@RequestScoped
public class MatchPages {

  /** How it may have gone. */
  static final Set<String> ANSWERS = Set.of("good", "again", "needs-team");

  @Inject private Matches matches;
  @Inject private HelpRequests requests;
  @Inject private Volunteers volunteers;
  @Inject private Connection connection;
  @Inject private Completion completion;
  @Inject private Proposals proposals;
  @Inject private Measures measures;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;

  /** A volunteer offers herself for a request that she may see. */
  @POST
  @Path("vragen/{reference}/aanbod")
  @Transactional
  public Response offer(@PathParam("reference") String reference) {
    HelpRequest request = requests.seen(visitor, reference).orElseThrow(NotFoundException::new);
    Volunteer volunteer = volunteers.mine(visitor).orElseThrow(NotFoundException::new);
    if (proposals.objections(request, Taker.of(volunteer)).contains(Objection.NO_CLEARANCE)) {
      return flash.seeOther("/vragen/" + reference, "flash.clearance-first");
    }
    connection.offer(
        request, volunteer, proposals.reason(request, Taker.of(volunteer), frames.texts()));
    return flash.seeOther("/helpen", "flash.offered-yourself");
  }

  /** The resident says yes or no to a helper. */
  @POST
  @Path("mijn/koppelingen/{reference}/{answer: ja|nee}")
  @Transactional
  public Response residentAnswers(
      @PathParam("reference") String reference, @PathParam("answer") String answer) {
    Match match = mine(reference, Side.RESIDENT);
    if ("ja".equals(answer)) {
      measures.requireMayPost(match.request().person());
    }
    return flash.seeOther(
        "/mijn/vragen/" + match.request().reference(),
        answered(match, answer, Side.RESIDENT, "flash.helper-not-now"));
  }

  /** The volunteer says yes or no to a request. */
  @POST
  @Path("helpen/koppelingen/{reference}/{answer: ja|nee}")
  @Transactional
  public Response volunteerAnswers(
      @PathParam("reference") String reference, @PathParam("answer") String answer) {
    Match match = mine(reference, Side.VOLUNTEER);
    return flash.seeOther(
        "/helpen", answered(match, answer, Side.VOLUNTEER, "flash.clearance-first"));
  }

  /** Gives the message that tells what became of her answer. */
  private String answered(Match match, String answer, Side side, String notCleared) {
    if (!"ja".equals(answer)) {
      connection.no(match, side, visitor.id());
      return "flash.no";
    }
    try {
      connection.yes(match, side, visitor.id());
      return "flash.yes";
    } catch (ClearanceFirst refusal) {
      return notCleared;
    }
  }

  private Match mine(String reference, Side side) {
    return matches.mine(visitor, reference, side).orElseThrow(NotFoundException::new);
  }

  /** The resident was helped, by a neighbour or in another way. */
  @POST
  @Path("mijn/vragen/{reference}/afronding")
  @Transactional
  public Response residentIsHelped(@PathParam("reference") String reference) {
    HelpRequest request = requests.mine(visitor, reference).orElseThrow(NotFoundException::new);
    completion.done(request, visitor.id());
    return flash.seeOther("/mijn/vragen/" + reference, "flash.done");
  }

  /** The volunteer has helped. */
  @POST
  @Path("helpen/koppelingen/{reference}/afronding")
  @Transactional
  public Response volunteerHelped(@PathParam("reference") String reference) {
    completion.done(mine(reference, Side.VOLUNTEER), visitor.id());
    return flash.seeOther("/helpen", "flash.done");
  }

  /** How it went, in one question. */
  @POST
  @Path("{side: mijn|helpen}/koppelingen/{reference}/terugblik")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response answer(
      @PathParam("side") String sideName,
      @PathParam("reference") String reference,
      MultivaluedMap<String, String> form) {
    Side side = "mijn".equals(sideName) ? Side.RESIDENT : Side.VOLUNTEER;
    Match match = mine(reference, side);
    String answer = Fields.posted(form).line("antwoord");
    if (match.status() == MatchStatus.DONE && ANSWERS.contains(answer)) {
      match.answer(side, answer);
      history.add(HelpRequest.KIND, match.request().id(), visitor.id(), "answered-" + answer, "");
      if ("needs-team".equals(answer)
          && match.request().status() == HelpRequestStatus.DONE
          && side == Side.RESIDENT) {
        completion.reopen(match.request(), visitor.id());
      }
    }
    return flash.seeOther(
        side == Side.RESIDENT ? "/mijn/vragen/" + match.request().reference() : "/helpen",
        "flash.thanks");
  }
}
