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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.match.Attention;
import nl.omzien.match.Attentions;
import nl.omzien.match.Completion;
import nl.omzien.match.FollowUp;
import nl.omzien.match.FollowUps;
import nl.omzien.moderation.Recusals;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/**
 * Whom the team calls: to confirm a question, to ask whether help is still wanted, or how it went.
 */
@Path("/team/bellen")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CallPages {

  private static final String PATH = "/team/bellen";

  @Inject private AskCallViews toAsk;
  @Inject private HelpRequests requests;
  @Inject private FollowUps followUps;
  @Inject private Attentions attentions;
  @Inject private Recusals recusals;
  @Inject private Completion completion;
  @Inject private Drafts drafts;
  @Inject private HttpServletRequest servletRequest;
  @Inject private Redaction redaction;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;

  /** The calls of today and before. */
  @GET
  @Transactional
  public View calls() {
    visitor.requireStaff();
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    LocalDate today = spoken.today();
    Set<Long> aside = recusals.of(visitor);
    // a note that was typed when the session was over
    Fields typed = drafts.find(servletRequest, PATH, visitor.personId()).orElseGet(Fields::none);
    List<HelpRequest> going =
        requests.forTeam(visitor, List.of(HelpRequestStatus.ASKED, HelpRequestStatus.OPEN));
    List<HelpRequest> toConfirm = going.stream().filter(HelpRequest::toConfirm).toList();
    // these stand here in full: she is about to say whether it is right
    toConfirm.forEach(
        request ->
            history.viewed(
                ReviewKind.REQUEST.name(), request.review().id(), visitor.id(), "full-text"));
    return new View(
        "team/calls",
        new CallsPage(
            frame,
            attentions.open(visitor).stream().map(one -> attention(one, spoken)).toList(),
            toConfirm.stream()
                .map(request -> call(request, 0, request.asked().toldText(), "", spoken))
                .toList(),
            going.stream()
                .filter(request -> request.remindedAt().isPresent())
                .filter(request -> request.person().email().isEmpty())
                .map(request -> call(request, 0, request.asked().publicText(), "", spoken))
                .toList(),
            followUps.due(visitor, today).stream()
                .filter(due -> !aside.contains(due.request().review().id()))
                .map(
                    due ->
                        call(
                            due.request(),
                            due.id(),
                            due.request().asked().publicText(),
                            typed.line(noteOf(due.id())),
                            spoken))
                .toList(),
            toAsk.all(frame)));
  }

  private static CallsPage.Attention attention(Attention one, SpokenTime spoken) {
    HelpRequest request = one.match().request();
    return new CallsPage.Attention(
        one.id(),
        one.kind().code(),
        request.reference(),
        one.match().taker().name(),
        request.person().shortName(),
        request.asked().publicText(),
        spoken.ago(one.madeAt()));
  }

  private static CallsPage.Call call(
      HelpRequest request, long id, String about, String note, SpokenTime spoken) {
    return new CallsPage.Call(
        id,
        request.reference(),
        request.person().shortName(),
        request.asked().neighbourhood().name(),
        about,
        request.mayBeCalled() ? request.person().telephone() : Optional.empty(),
        spoken.ago(request.askedAt()),
        note);
  }

  private static String noteOf(long id) {
    return "notitie-" + id;
  }

  /** What a call brought. */
  @POST
  @Path("/{id}/uitkomst")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response called(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    String note = redaction.storable(Fields.posted(form).text("notitie"));
    if (!visitor.signedIn()) {
      throw new SignInNeeded(Fields.none().with(noteOf(id), note), PATH);
    }
    visitor.requireStaff();
    FollowUp call =
        followUps
            .hold(visitor, id)
            .filter(due -> !recusals.of(visitor).contains(due.request().review().id()))
            .orElseThrow(NotFoundException::new);
    Optional<FollowUp.Result> result = FollowUp.Result.of(Fields.posted(form).line("uitkomst"));
    if (result.isEmpty()) {
      return flash.seeOther("/team/bellen", "flash.choose-result");
    }
    completion.called(call, result.get(), note, visitor.id());
    drafts.forget(servletRequest, PATH, visitor.personId());
    return flash.seeOther("/team/bellen", "flash.noted");
  }
}
