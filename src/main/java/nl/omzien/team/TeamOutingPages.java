package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.omzien.gathering.Accompanying;
import nl.omzien.gathering.Invitation;
import nl.omzien.gathering.OutingStatus;
import nl.omzien.gathering.Outings;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.web.Flash;

/**
 * What a member does with an activity beside a request: advise it, or write down what she heard.
 */
@Path("/team/vragen/{reference}/activiteiten/{activity}")
@RequestScoped
public class TeamOutingPages {

  @Inject private HelpRequests requests;
  @Inject private Initiatives initiatives;
  @Inject private Outings outings;
  @Inject private Invitation invitation;
  @Inject private Accompanying accompanying;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Flash flash;

  /** One click: she gets a kind letter. */
  @POST
  @Path("/advies")
  @Transactional
  public Response advise(
      @PathParam("reference") String reference, @PathParam("activity") String activity) {
    HelpRequest request = held(reference);
    invitation.advise(request, known(activity), member());
    boolean called = request.person().email().isEmpty();
    return flash.seeOther(page(reference), called ? "flash.advised-call" : "flash.advised");
  }

  /** She told that she goes, that she was there, or that it is not for her. */
  @POST
  @Path("/{step: keuze|bezoek|afzegging}")
  @Transactional
  public Response told(
      @PathParam("reference") String reference,
      @PathParam("activity") String activity,
      @PathParam("step") String step) {
    HelpRequest request = held(reference);
    Initiative initiative = known(activity);
    OutingStatus next = OutingStatus.of(step).orElseThrow(NotFoundException::new);
    outings.become(request, initiative, next, visitor.id());
    if (next == OutingStatus.DROPPED) {
      accompanying.notGoing(request, initiative, visitor.id());
    }
    return flash.seeOther(page(reference), "flash.noted");
  }

  /** She told that she would like company the first time. */
  @POST
  @Path("/eerste-keer")
  @Transactional
  public Response accompanied(
      @PathParam("reference") String reference, @PathParam("activity") String activity) {
    HelpRequest request = held(reference);
    Initiative initiative = known(activity);
    boolean asked =
        accompanying
            .ask(
                request.person(),
                initiative,
                Optional.empty(),
                Optional.of(request),
                Optional.of(member()))
            .isPresent();
    if (asked) {
      outings.become(request, initiative, OutingStatus.CHOSEN, visitor.id());
    }
    return flash.seeOther(
        page(reference), asked ? "flash.first-time-team" : "flash.first-time-over");
  }

  private Person member() {
    return people.find(visitor.id()).orElseThrow();
  }

  private Initiative known(String activity) {
    return initiatives.find(activity).orElseThrow(NotFoundException::new);
  }

  private HelpRequest held(String reference) {
    return requests
        .holdForTeam(visitor.requireStaff(), reference)
        .orElseThrow(NotFoundException::new);
  }

  private static String page(String reference) {
    return "/team/vragen/" + reference;
  }
}
