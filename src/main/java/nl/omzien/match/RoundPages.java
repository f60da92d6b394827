package nl.omzien.match;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.omzien.person.People;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;

/**
 * The resident has people asked for her own request, if it is an ordinary one. Whoever says yes
 * helps her: that is what her button says.
 */
@Path("/mijn/vragen/{reference}/vraagronde")
@RequestScoped
public class RoundPages {

  @Inject private HelpRequests requests;
  @Inject private Proposals proposals;
  @Inject private Oversight oversight;
  @Inject private AskingRounds rounds;
  @Inject private Widening widening;
  @Inject private Policy policy;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;

  /** She presses <i>Vraag deze mensen</i>. Twice is once. */
  @POST
  @Transactional
  public Response begin(@PathParam("reference") String reference) {
    HelpRequest mine = requests.mine(visitor, reference).orElseThrow(NotFoundException::new);
    HelpRequest request = requests.hold(mine.id()).orElseThrow();
    if (rounds.goingOn(request).isEmpty()) {
      if (oversight.needed(request)) {
        throw new NotOpenAnyMore("A member of the team must press for this request");
      }
      List<Fit> best = proposals.forRequest(request, policy.asking().first(), frames.texts());
      widening.ask(request, best, people.find(visitor.id()).orElseThrow(), true);
    }
    return flash.seeOther("/mijn/vragen/" + reference, "flash.asking");
  }
}
