package nl.omzien.team;

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
import java.util.List;
import java.util.Set;
import nl.omzien.gathering.Consideration;
import nl.omzien.gathering.Individual;
import nl.omzien.match.AskingRounds;
import nl.omzien.match.Fit;
import nl.omzien.match.Proposals;
import nl.omzien.match.Widening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Texts;

/**
 * A member has volunteers and initiatives asked for a request, makes the circle wider, or stops.
 */
@Path("/team/vraagronde/{reference}")
@RequestScoped
public class TeamRoundPages {

  /** As many as the page of the request proposes. */
  static final int PROPOSED = 10;

  @Inject private HelpRequests requests;
  @Inject private Proposals proposals;
  @Inject private AskingRounds rounds;
  @Inject private Widening widening;
  @Inject private Consideration consideration;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Flash flash;

  /**
   * <i>Vraag deze mensen</i>: those who are ticked and still fit. When an activity fits too, the
   * first ring says why people are asked instead.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response ask(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    HelpRequest request = held(reference);
    Fields typed = Fields.posted(form);
    Set<String> ticked = typed.all("wie");
    List<Fit> chosen =
        proposals.forRequest(request, PROPOSED, Texts.in(request.person().language())).stream()
            .filter(fit -> ticked.contains(fit.taker().reference()))
            .toList();
    if (chosen.isEmpty()) {
      return flash.seeOther("/team/vragen/" + reference, "flash.nobody-chosen");
    }
    Texts texts = Texts.in(request.person().language());
    if (rounds.goingOn(request).isEmpty()
        && !consideration.keep(
            request, Individual.of(typed.line("afweging")), texts, visitor.id())) {
      return flash.seeOther("/team/vragen/" + reference, "flash.consider");
    }
    widening.ask(request, chosen, member(), typed.ticked("akkoord"));
    return flash.seeOther("/team/vragen/" + reference, "flash.asking");
  }

  /** No more people are asked; whoever did not answer hears that. */
  @POST
  @Path("/einde")
  @Transactional
  public Response stop(@PathParam("reference") String reference) {
    widening.stop(held(reference), member());
    return flash.seeOther("/team/vragen/" + reference, "flash.noted");
  }

  private HelpRequest held(String reference) {
    return requests
        .holdForTeam(visitor.requireStaff(), reference)
        .orElseThrow(NotFoundException::new);
  }

  private Person member() {
    return people.find(visitor.id()).orElseThrow();
  }
}
