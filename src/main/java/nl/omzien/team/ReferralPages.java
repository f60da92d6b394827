package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Optional;
import nl.omzien.match.Completion;
import nl.omzien.organisation.Organisation;
import nl.omzien.organisation.Organisations;
import nl.omzien.organisation.Referral;
import nl.omzien.organisation.Referrals;
import nl.omzien.person.People;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.View;

/** A member refers a request to an organisation of the social map; nothing of anybody leaves. */
@Path("/team/vragen/{reference}/verwijzing")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReferralPages {

  @Inject private HelpRequests requests;
  @Inject private Organisations organisations;
  @Inject private Referrals referrals;
  @Inject private ReferralViews views;
  @Inject private Completion completion;
  @Inject private People people;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Flash flash;

  /** Refers it; she hears, and the request goes on or ends with it, as the member ticked. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response refer(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = Fields.posted(posted);
    HelpRequest request =
        requests.holdForTeam(visitor.requireStaff(), reference).orElseThrow(NotFoundException::new);
    String page = "/team/vragen/" + reference;
    Optional<Organisation> organisation =
        organisations.holdListed(visitor, fields.line("organisatie"));
    if (organisation.isEmpty() || !request.status().alive()) {
      return flash.seeOther(page, "flash.referral-over");
    }
    referrals.refer(request, organisation.get(), people.find(visitor.id()).orElseThrow());
    if (fields.ticked("klaar")) {
      completion.done(request, visitor.id());
    }
    boolean mail = request.person().email().isPresent();
    return flash.seeOther(page, mail ? "flash.referred" : "flash.referred-print");
  }

  /** Half a page to print: which organisation, how to reach it. */
  @GET
  @Path("/{organisation}/briefje")
  @Transactional
  public View letter(
      @PathParam("reference") String reference, @PathParam("organisation") String which) {
    HelpRequest request =
        requests.forTeam(visitor.requireStaff(), reference).orElseThrow(NotFoundException::new);
    Organisation organisation =
        referrals.of(request).stream()
            .map(Referral::organisation)
            .filter(one -> one.listed() && one.reference().equals(which))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    history.viewed("REQUEST", request.review().id(), visitor.id(), "letter");
    return views.letter(request, organisation);
  }
}
