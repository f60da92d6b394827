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
import nl.omzien.gathering.Consideration;
import nl.omzien.gathering.Individual;
import nl.omzien.match.Completion;
import nl.omzien.match.Connection;
import nl.omzien.match.Match;
import nl.omzien.match.Matches;
import nl.omzien.match.Proposals;
import nl.omzien.match.Side;
import nl.omzien.match.Taker;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/** One request on the team's side: who could help, what was said by telephone, what happened. */
@Path("/team/vragen")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TeamRequestPages {

  private static final int PROPOSED = TeamRoundPages.PROPOSED;
  private static final int ACTIVITIES = 3;

  @Inject private TeamRequestViews views;
  @Inject private HelpRequests requests;
  @Inject private ChosenTaker chosen;
  @Inject private Matches matches;
  @Inject private Proposals proposals;
  @Inject private Consideration consideration;
  @Inject private Connection connection;
  @Inject private Completion completion;
  @Inject private People people;
  @Inject private Redaction redaction;
  @Inject private Screening screening;
  @Inject private Drafts drafts;
  @Inject private HttpServletRequest servletRequest;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;

  /** All requests of the team that are going on. */
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
    HelpRequest request = found(reference);
    looked(request);
    Fields typed =
        drafts.find(servletRequest, page(reference), visitor.personId()).orElseGet(Fields::none);
    return views.one(
        request,
        proposals.forRequest(request, PROPOSED, frames.texts()),
        consideration.fitting(request, ACTIVITIES, frames.texts()),
        typed);
  }

  private static String page(String reference) {
    return "/team/vragen/" + reference;
  }

  /** Proposes a volunteer or an initiative; both sides are asked. */
  @POST
  @Path("/{reference}/voorstel")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response propose(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    HelpRequest request = held(reference);
    Taker taker = chosen.held(Fields.posted(form)).orElseThrow(NotFoundException::new);
    boolean crosses = proposals.crossesWish(request, taker, Fields.posted(form).ticked("gevraagd"));
    boolean proposedBefore = matches.proposedBefore(request, taker);
    Optional<Individual> reason = Individual.of(Fields.posted(form).line("afweging"));
    boolean alone = taker.volunteer().isPresent() && !proposedBefore;
    if (alone && !consideration.keep(request, reason, frames.texts(), visitor.id())) {
      return flash.seeOther(page(reference), "flash.consider");
    }
    if (crosses) {
      history.add(HelpRequest.KIND, request.id(), visitor.id(), "wish-crossed", "");
    }
    connection.propose(
        request,
        taker,
        proposals.reason(request, taker, frames.texts()),
        people.find(visitor.id()).orElseThrow());
    return flash.seeOther("/team/vragen/" + reference, "flash.proposed");
  }

  /** A member confirms whether a helper needs a certificate of conduct (VOG). */
  @POST
  @Path("/{reference}/vog")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response clearance(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    HelpRequest request = held(reference);
    boolean needed = !"nee".equals(Fields.posted(form).line("vog"));
    request.confirmClearance(needed, people.find(visitor.id()).orElseThrow(), clock.instant());
    if (needed) {
      history.add(HelpRequest.KIND, request.id(), visitor.id(), "clearance-needed", "");
    } else {
      history.add(HelpRequest.KIND, request.id(), visitor.id(), "clearance-not-needed", "");
    }
    return flash.seeOther("/team/vragen/" + reference, "flash.noted");
  }

  /** She said yes or no to a helper by telephone. */
  @POST
  @Path("/{reference}/telefoon/{match}/{answer: ja|nee}")
  @Transactional
  public Response saidByTelephone(
      @PathParam("reference") String reference,
      @PathParam("match") String matchReference,
      @PathParam("answer") String answer) {
    HelpRequest request = held(reference);
    Match match =
        matches.of(request).stream()
            .filter(some -> some.reference().equals(matchReference))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    history.add(HelpRequest.KIND, request.id(), visitor.id(), "telephone-" + answer, "");
    if ("ja".equals(answer)) {
      connection.yes(match, Side.RESIDENT, visitor.id());
    } else {
      connection.no(match, Side.RESIDENT, visitor.id());
    }
    return flash.seeOther("/team/vragen/" + reference, "flash.noted");
  }

  /** She was called and confirmed her question: now it may be shown. */
  @POST
  @Path("/{reference}/telefoon/bevestiging")
  @Transactional
  public Response confirmed(@PathParam("reference") String reference) {
    HelpRequest request = held(reference);
    if (request.toConfirm()) {
      request.confirmedByTelephone();
      history.add(HelpRequest.KIND, request.id(), visitor.id(), "confirmed-by-telephone", "");
    }
    return flash.seeOther("/team/lezen/" + reference, "flash.noted");
  }

  /** She told by telephone that something is different. */
  @POST
  @Path("/{reference}/telefoon/wijziging")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response changed(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    String said = redaction.storable(Fields.posted(form).text("gezegd"));
    if (!visitor.signedIn()) {
      throw new SignInNeeded(Fields.none().with("gezegd", said), page(reference));
    }
    HelpRequest request = held(reference);
    if (!said.isEmpty()) {
      String told = request.asked().toldText() + "\n" + said;
      request.change(
          request.asked().rewritten(told, request.asked().publicText()), clock.instant());
      request.review().alarm(screening.danger(told));
      drafts.forget(servletRequest, page(reference), visitor.personId());
      history.add(HelpRequest.KIND, request.id(), visitor.id(), "changed-by-telephone", "");
    }
    return flash.seeOther("/team/vragen/" + reference, "flash.noted");
  }

  /** She told by telephone that she was helped, or the team helped her. */
  @POST
  @Path("/{reference}/afronding")
  @Transactional
  public Response done(@PathParam("reference") String reference) {
    completion.done(held(reference), visitor.id());
    return flash.seeOther("/team/vragen/" + reference, "flash.done");
  }

  /** Half a page to print: what was asked, what happens next, whom to call. */
  @GET
  @Path("/{reference}/briefje")
  @Transactional
  public View note(@PathParam("reference") String reference) {
    HelpRequest request = found(reference);
    looked(request);
    return views.note(request);
  }

  private void looked(HelpRequest request) {
    history.viewed("REQUEST", request.review().id(), visitor.id(), "full-text");
  }

  private HelpRequest found(String reference) {
    return requests.forTeam(visitor.requireStaff(), reference).orElseThrow(NotFoundException::new);
  }

  private HelpRequest held(String reference) {
    return requests
        .holdForTeam(visitor.requireStaff(), reference)
        .orElseThrow(NotFoundException::new);
  }
}
