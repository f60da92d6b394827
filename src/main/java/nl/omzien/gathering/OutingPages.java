package nl.omzien.gathering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.web.Flash;

/** What a resident does with an activity: go there or not, and ask for company the first time. */
@Path("/")
@RequestScoped
public class OutingPages {

  @Inject private HelpRequests requests;
  @Inject private Initiatives initiatives;
  @Inject private Outings outings;
  @Inject private Accompanying accompanying;
  @Inject private Visitor visitor;
  @Inject private Flash flash;

  /** She wants to go; she was there; it is not for her. */
  @POST
  @Path("mijn/vragen/{reference}/activiteiten/{activity}/{step: keuze|bezoek|afzegging}")
  @Transactional
  public Response step(
      @PathParam("reference") String reference,
      @PathParam("activity") String activity,
      @PathParam("step") String step) {
    HelpRequest own = own(reference);
    Initiative initiative = beside(own, activity);
    OutingStatus next = OutingStatus.of(step).orElseThrow(NotFoundException::new);
    outings.become(own, initiative, next, visitor.id());
    if (next == OutingStatus.DROPPED) {
      accompanying.notGoing(own, initiative, visitor.id());
    }
    return flash.seeOther("/mijn/vragen/" + reference, "flash.noted");
  }

  /** Somebody may come along the first time to an activity beside her request. */
  @POST
  @Path("mijn/vragen/{reference}/activiteiten/{activity}/eerste-keer")
  @Transactional
  public Response accompanied(
      @PathParam("reference") String reference, @PathParam("activity") String activity) {
    HelpRequest own = own(reference);
    Initiative initiative = beside(own, activity);
    outings.become(own, initiative, OutingStatus.CHOSEN, visitor.id());
    boolean asked =
        accompanying
            .ask(own.person(), initiative, Optional.empty(), Optional.of(own), Optional.empty())
            .isPresent();
    return flash.seeOther(
        "/mijn/vragen/" + reference, asked ? "flash.first-time" : "flash.first-time-over");
  }

  /** Only what stands beside her request: an activity that she knows of. */
  private Initiative beside(HelpRequest own, String activity) {
    return initiatives
        .find(activity)
        .filter(initiative -> outings.of(own, initiative).isPresent())
        .orElseThrow(NotFoundException::new);
  }

  private HelpRequest own(String reference) {
    return requests.mine(visitor, reference).orElseThrow(NotFoundException::new);
  }
}
