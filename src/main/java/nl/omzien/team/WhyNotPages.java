package nl.omzien.team;

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
import java.util.List;
import java.util.stream.Stream;
import nl.omzien.gathering.Consideration;
import nl.omzien.initiative.Willing;
import nl.omzien.match.Objection;
import nl.omzien.match.Proposals;
import nl.omzien.match.Taker;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/**
 * <i>Waarom niet?</i> A member thinks of somebody and reads what keeps her from being proposed. A
 * name is asked by POST: names do not belong in addresses.
 */
@Path("/team/waarom-niet")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WhyNotPages {

  private static final int MOST = 10;
  private static final int LONGEST_NAME = 80;

  @Inject private HelpRequests requests;
  @Inject private Volunteers volunteers;
  @Inject private Willing willing;
  @Inject private Proposals proposals;
  @Inject private Consideration consideration;
  @Inject private Visitor visitor;
  @Inject private Frames frames;

  /**
   * The volunteers with this first name and the initiatives of this name, with what speaks against
   * each.
   */
  @POST
  @Path("/{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public View whyNot(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    HelpRequest request =
        requests.forTeam(visitor.requireStaff(), reference).orElseThrow(NotFoundException::new);
    String typed = Fields.posted(form).line("naam");
    String name = typed.substring(0, Math.min(LONGEST_NAME, typed.length()));
    Frame frame = frames.frame();
    return new View(
        "team/why-not",
        new WhyNotPage(
            frame,
            reference,
            request.asked().publicText(),
            name,
            consideration.asked(request, frame.texts()),
            Stream.concat(
                    volunteers.named(visitor, name, MOST).stream().map(Taker::of),
                    willing.named(name, MOST).stream().map(Taker::of))
                .map(taker -> row(request, taker, frame))
                .toList()));
  }

  private WhyNotPage.Row row(HelpRequest request, Taker taker, Frame frame) {
    List<Objection> objections = proposals.objections(request, taker);
    boolean initiative = taker.initiative().isPresent();
    return new WhyNotPage.Row(
        initiative,
        taker.reference(),
        taker.name(),
        taker.home().name(),
        objections.stream()
            .filter(objection -> !stopped(taker) || objection == Objection.PAUSED)
            .map(objection -> said(objection, initiative, frame))
            .toList(),
        request.status() == HelpRequestStatus.OPEN
            && objections.stream().noneMatch(Objection::forbids),
        objections.stream().anyMatch(Objection::mayBeCrossed));
  }

  /** What takes up nothing at all needs no other reasons. */
  private static boolean stopped(Taker taker) {
    return taker.initiative().filter(one -> !one.takingUp().on()).isPresent();
  }

  private static String said(Objection objection, boolean initiative, Frame frame) {
    String ofInitiative = "objection.initiative." + objection.code();
    return frame.t(
        initiative && frame.texts().has(ofInitiative)
            ? ofInitiative
            : "objection." + objection.code());
  }
}
